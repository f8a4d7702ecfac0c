import type { Catalogue } from "./catalogue.ts";

export const nn: Catalogue = {
  // R1: berre desse seier at søknaden er avvist.
  late: "Søknaden kom inn etter fristen. Han kom inn {submitted}, og fristen gjekk ut {deadline}.",
  unsigned: "Søknaden er ikkje signert av nokon som har fullmakt til å søkje på vegner av søkjaren.",
  "kind-not-admitted":
    "Søkjaren er registrert som {kind}. Søkjarar av denne typen kan ikkje få tilskot i område {area}.",

  // R2
  "too-few-participants":
    "Talet på deltakarar i prosjektet er {participants}. Ordninga krev minst {required}.",
  "no-own-contribution": "Søknaden har ingen eigendel. Ordninga krev at søkjaren dekkjer ein del sjølv.",
  "too-many-years": "Det er søkt om tilskot for {years} år. Ordninga gir tilskot for høgst {most} år.",
  "criterion-below-threshold":
    "Søknaden har fått {score} poeng på kriteriet «{criterion}». For å få tilskot trengst minst {threshold} poeng.",
  "total-below-threshold":
    "Søknaden har fått {total} poeng til saman. For å få tilskot trengst minst {threshold} poeng.",

  // R3
  "nothing-eligible": "Det er ikkje noko beløp i søknaden for {year} som ordninga kan støtte.",
  "cut-to-assessed": "Det er søkt om {requested}. Av dette kan ordninga støtte {assessed}.",
  "cut-to-largest": "Det er søkt om {requested}. Ordninga gir høgst {largest} til kvar søknad.",
  "rounded-to-step":
    "Tilskot blir gitt i steg på {step}. Beløpet som kan støttast, er difor runda ned til {eligible}.",

  // R4
  "least-above-eligible":
    "Tilskotet kan ikkje vere mindre enn {least}. Det er meir enn beløpet som kan støttast i denne søknaden, {eligible}.",
  "granted-in-full": "Søknaden får heile beløpet som kan støttast, {amount}.",
  "granted-in-part": "Søknaden får {amount} av dei {eligible} som kan støttast. Det er {cut} mindre.",

  // R5
  "later-years-reserved":
    "For seinare år er det rekna med {amount} til prosjektet, med atterhald om Stortinget si løyving. Det er eit overslag og ikkje eit tilsegn.",

  // R17
  "granted-for-years":
    "Det er søkt om fleire år enn det er rom for. Tilskotet gjeld {years} av {most} år, rekna frå og med det første. Seinare år er med atterhald om Stortinget si løyving.",
  "years-add-nothing": "Søknaden har {score} poeng. Fleire år ville ikkje gje fordelinga større verdi.",
  "decided-years":
    "Det er bestemt at tilskotet skal gjelde {years} år. Seinare år er med atterhald om Stortinget si løyving.",

  // R6–R10: kva som stod i vegen for eit tilskot, eller for eit større tilskot.
  "cap-reached":
    "Ramma strekk ikkje til. Det står att {left}, og denne søknaden treng {needed} til. Det manglar {missing}.",
  "later-ceiling-reached":
    "Ramma for {year} strekk ikkje til. Det står att {left}, og denne søknaden treng {needed} til det året. Det manglar {missing}. Beløp for seinare år er overslag, med atterhald om Stortinget si løyving.",
  "area-maximum-reached":
    "Område {area} har ei øvre grense. Under henne står det att {left}, og denne søknaden treng {needed} til. Det manglar {missing}.",
  "area-projects-reached": "Område {area} har alt så mange prosjekt som området kan ha. Grensa er {most}.",
  "set-aside-for-minimums":
    "Ramma strekk ikkje til. Av det som er att, er {setAside} sett av til område som ikkje har nådd det avsette minimumet sitt. Det manglar {missing} til denne søknaden.",
  "share-would-break":
    "Minst {atLeast} av tilskota skal gå til søknader som høyrer til «{share}». Med meir til denne søknaden ville det mangle {missing} på å nå kravet.",
  "applicant-grants-reached":
    "Søkjaren {applicant} får alt så mange tilskot som éin søkjar kan få. Grensa er {most}.",
  "applicant-amount-reached":
    "Det er ei grense for kor mykje éin søkjar kan få. {applicant} har {left} att under ho, og denne søknaden treng {needed} meir. Det manglar {missing}.",
  "ranked-below-ungranted":
    "Søknad {application} i same område har fleire poeng ({score}) og får ikkje tilskot. Då kan heller ikkje denne søknaden få det.",
  "lower-rank-granted":
    "Søknad {application} i same område får tilskot, sjølv om han har færre poeng ({score}). Her er grunnen til at dei to ikkje byter plass.",
  "takes-less-money":
    "Denne søknaden kan få høgst {eligible}, medan den andre får {other}. Då ville meir av pengane stå ubrukte.",
  "number-would-break":
    "Minst {atLeast} tilskot skal gå til søknader som høyrer til «{number}». Då måtte eitt av dei ha falle bort.",
  "more-points-a-krone":
    "Søknad {application} gir {points} poeng for {amount}. Det er fleire poeng for kvar krone enn denne søknaden gir.",
  "adds-no-value": "Søknaden har {score} poeng. Eit tilskot ville ikkje gi fordelinga større verdi.",
  "value-would-fall": "Meir til denne søknaden ville ikkje gjere den samla verdien av fordelinga større.",
  "not-proven-best":
    "Søket vart stoppa før det var bevist at fordelinga er den beste. Det kan finnast ei betre fordeling.",

  // R13: kva som stod i vegen for meir etter omprioriteringa.
  "area-receives-nothing": "Område {area} tek ikkje imot middel i omprioriteringa.",
  "area-limit-reached":
    "Område {area} har ei grense for kva det kan ta imot i omprioriteringa. Under henne står det att {left}, og denne søknaden treng {needed} til. Det manglar {missing}.",
  "released-money-used":
    "Dei frigjorde midla strekk ikkje til. Det står att {left}, og denne søknaden treng {needed} til. Det manglar {missing}.",

  // R11
  "decided-grant": "Direktoratet har bestemt at tilskotet skal vere {amount}.[ Grunngiving: «{reason}»]",
  "decided-candidate":
    "Direktoratet har etter ei eiga vurdering bestemt at søknaden skal få tilskot.[ Grunngiving: «{reason}»]",
  "decided-decline":
    "Direktoratet har etter ei eiga vurdering bestemt at søknaden ikkje skal få tilskot.[ Grunngiving: «{reason}»]",

  // R14: reglar som ikkje kan gjelde samstundes.
  "cap-too-low": "Ramma er {cap}. Av den går {committed} til vidareføringar frå tidlegare år.",
  "later-ceiling-too-low":
    "Ramma for {year} er {ceiling}, med atterhald om Stortinget si løyving. Av den går {committed} til vidareføringar frå tidlegare år.",
  "area-maximum-too-low":
    "Den øvre grensa for område {area} er {maximum}. Av den går {committed} til vidareføringar frå tidlegare år.",
  "area-projects-too-few": "Grensa for talet på prosjekt i område {area} er {most}.",
  "minimum-set-aside": "Det avsette minimumet for område {area} er {minimum}.",
  "share-demanded": "Minst {atLeast} av tilskota skal gå til søknader som høyrer til «{share}».",
  "applicant-grants-too-few": "Ein søkjar kan ikkje få fleire tilskot enn {most}.",
  "applicant-amount-too-low": "Ein søkjar kan ikkje få meir enn {most} i alt.",
  "number-demanded": "Minst {atLeast} tilskot skal gå til søknader som høyrer til «{number}».",
  "decision-amount": "Direktoratet har bestemt at søknad {application} skal få {amount}.",
  "decision-grant": "Direktoratet har bestemt at søknad {application} skal få tilskot.",
  "decision-on-dismissed":
    "Direktoratet har bestemt at søknad {application} skal få tilskot, men søknaden er avvist på formelt grunnlag. Ein avvist søknad kan ikkje få tilskot.",
  "decision-above-eligible":
    "Direktoratet har bestemt at søknad {application} skal få {amount}. Det er meir enn beløpet som kan støttast, {eligible}.",
  "decision-years-beyond":
    "Søknad {application} har fått avgjort tilskot for {years} år. Beløpet som kan støttast, strekkjer seg berre over {most}.",
  "decision-least-above-eligible":
    "Direktoratet har bestemt at søknad {application} skal få tilskot. Tilskotet kan ikkje vere mindre enn {least}, men beløpet som kan støttast, er {eligible}.",

  // R14: éi endring som er nok.
  "raise-cap": "Auk ramma med {amount}.",
  "raise-later-ceiling": "Auk ramma for {year} med {amount}, med atterhald om Stortinget si løyving.",
  "raise-area-maximum": "Auk den øvre grensa for område {area} med {amount}.",
  "raise-area-projects": "Auk grensa for talet på prosjekt i område {area} med {count}.",
  "lower-minimum": "Senk det avsette minimumet for område {area} med {amount}.",
  "drop-share": "Ta bort kravet om at ein viss del skal gå til «{share}».",
  "raise-applicant-grants": "Auk grensa for talet på tilskot til éin søkjar med {count}.",
  "raise-applicant-amount": "Auk grensa for kor mykje éin søkjar kan få, med {amount}.",
  "lower-number": "Senk kravet om talet på tilskot til «{number}» med {count}.",
  "change-decision": "Endre det som er bestemt om søknad {application}.",

  // R12: det ein motor med flyttal seier om den same runden.
  "engine-agrees": "{engine} er samd om {question}.",
  "engine-is-wrong":
    "{engine} tek feil om {question}: motoren kallar {theirs} best, men det er prova at {ours} er best.",
  "engine-found-less":
    "{engine} fann ikkje noko betre enn {theirs} for {question} og seier heller ikkje at det er best. {ours} er best.",
  "engine-is-better":
    "{engine} fann ei lovleg fordeling med {theirs} for {question}. Det er betre enn {ours}. Gi søket meir tid.",
  "engine-breaks-rules":
    "{engine} svara om {question} med ei fordeling som bryt reglane når ho blir rekna ut i heile kroner.",
  "engine-claims-infeasible":
    "{engine} seier at inga fordeling er lovleg ({question}). Det er feil: forslaget her følgjer alle reglane.",
  "engine-gave-up": "{engine} gav ikkje noko svar om {question}. Motoren sa: «{why}».",

  // Ordningar der tilskota følgjer av rekning: satsar, fordelingsnøklar og namngitte mottakarar.
  "kind-not-in-scheme":
    "Mottakaren er registrert som {kind}. Mottakarar av denne typen kan ikkje få tilskot frå ordninga.",
  "condition-not-met": "Mottakaren oppfyller ikkje vilkåret «{condition}», eller det er ikkje opplyst.",
  "entitled-in-full": "Mottakaren får heile beløpet etter satsen, {amount}.",
  "cut-alike":
    "Ramma strekk ikkje til: {frame} skal dekkje {claimed}. Alle får like stor del av beløpet sitt. Mottakaren får {amount} av {entitled}. Det er {cut} mindre.",
  "shared-by-formula": "Mottakaren får {amount} av dei {frame} som blir fordelte etter nøklane.",
  "nothing-by-formula": "Verdiane i nøklane gir ikkje noko beløp til mottakaren.",
  "raised-to-floor":
    "Nøklane åleine ville gitt mindre enn minstebeløpet. Mottakaren får minstebeløpet, {floor}.",
  "held-at-ceiling":
    "Nøklane åleine ville gitt meir enn det største beløpet. Mottakaren får det største beløpet, {ceiling}.",
  "rounded-up-by-remainder":
    "Alle beløp er først runda ned. Av det som då stod att, får mottakaren {amount}, fordi det som vart runda bort her, var mellom dei største.",
  "named-in-budget": "Beløpet er fastsett i budsjettet: {amount} for {year}.",
  "decided-amount": "Direktoratet har bestemt at beløpet skal vere {amount}.[ Grunngiving: «{reason}»]",
  "decided-withheld":
    "Direktoratet har etter ei eiga vurdering bestemt at mottakaren ikkje skal få noko.[ Grunngiving: «{reason}»]",
  "nothing-named": "Budsjettet har ikkje noko beløp til mottakaren for {year}.",
  "later-years-forecast":
    "For seinare år er det rekna med {amount}, med atterhald om Stortinget si løyving. Det er eit overslag og ikkje eit tilsegn.",
  "committed-above-cap":
    "Ramma er {cap}, men vidareføringar frå tidlegare år er {committed}. Det manglar {missing}.",
  "committed-above-later-ceiling":
    "Ramma for {year} er {ceiling}, med atterhald om Stortinget si løyving, men vidareføringar frå tidlegare år er {committed}. Det manglar {missing}.",
  "key-without-values":
    "Ingen av mottakarane har nokon verdi i nøkkelen «{key}», så han kan ikkje fordele noko.",
  "floors-above-frame":
    "Minstebeløpa er {floors} til saman, men det er berre {frame} å fordele. Det manglar {missing}.",
  "decided-for-dismissed":
    "Direktoratet har bestemt eit beløp til {recipient}, men mottakaren er avvist på formelt grunnlag. Ein mottakar som er avvist, kan ikkje få tilskot.",
  "decided-above-entitled":
    "Direktoratet har bestemt at {recipient} skal få {amount}. Det er meir enn det meste mottakaren kan få, {eligible}.",
  "decided-above-frame":
    "Direktoratet har bestemt beløp på {decided} til saman, og det er {frame} å dele ut. Det manglar {missing}.",
  "named-above-frame":
    "Beløpa i budsjettet er {named} til saman, men det er berre {frame} i ramma. Det manglar {missing}.",
  "named-above-later-frame":
    "Beløpa for {year} er {named} til saman, men det er berre {frame} i ramma, med atterhald om Stortinget si løyving. Det manglar {missing}.",
  "lower-floors": "Senk minstebeløpa med {amount} til saman.",
  "change-recipient-decision": "Endre det som er bestemt om {recipient}.",
  "lower-named": "Senk beløpa for {year} med {amount} til saman.",
  "frames-above-post":
    "Rammene til ordningane er {frames} til saman, men posten er {post}. Det manglar {missing}.",
  "raise-post": "Auk posten med {amount}.",
  "lower-frames": "Senk rammene til ordningane med {amount} til saman.",
};
