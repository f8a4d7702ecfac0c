import type { Catalogue } from "./catalogue.ts";

export const nb: Catalogue = {
  // R1: bare disse sier at søknaden er avvist.
  late: "Søknaden kom inn etter fristen. Den kom inn {submitted}, og fristen gikk ut {deadline}.",
  unsigned: "Søknaden er ikke signert av noen som har fullmakt til å søke på vegne av søkeren.",
  "kind-not-admitted":
    "Søkeren er registrert som {kind}. Søkere av denne typen kan ikke få tilskudd i område {area}.",

  // R2
  "too-few-participants":
    "Antall deltakere i prosjektet er {participants}. Ordningen krever minst {required}.",
  "no-own-contribution": "Søknaden har ingen egenandel. Ordningen krever at søkeren dekker en del selv.",
  "too-many-years": "Det er søkt om tilskudd for {years} år. Ordningen gir tilskudd for høyst {most} år.",
  "criterion-below-threshold":
    "Søknaden har fått {score} poeng på kriteriet «{criterion}». For å få tilskudd kreves minst {threshold} poeng.",
  "total-below-threshold":
    "Søknaden har fått {total} poeng til sammen. For å få tilskudd kreves minst {threshold} poeng.",

  // R3
  "nothing-eligible": "Det er ikke noe beløp i søknaden for {year} som ordningen kan støtte.",
  "cut-to-assessed": "Det er søkt om {requested}. Av dette kan ordningen støtte {assessed}.",
  "cut-to-largest": "Det er søkt om {requested}. Ordningen gir høyst {largest} til hver søknad.",
  "rounded-to-step":
    "Tilskudd gis i steg på {step}. Beløpet som kan støttes, er derfor rundet ned til {eligible}.",

  // R4
  "least-above-eligible":
    "Tilskuddet kan ikke være mindre enn {least}. Det er mer enn beløpet som kan støttes i denne søknaden, {eligible}.",
  "granted-in-full": "Søknaden får hele beløpet som kan støttes, {amount}.",
  "granted-in-part": "Søknaden får {amount} av de {eligible} som kan støttes. Det er {cut} mindre.",

  // R5
  "later-years-reserved":
    "For senere år er det regnet med {amount} til prosjektet, med forbehold om Stortingets bevilgning. Det er et anslag og ikke et tilsagn.",

  // R17
  "granted-for-years":
    "Det er søkt om flere år enn det er rom for. Tilskuddet gjelder {years} av {most} år, regnet fra og med det første. Senere år er med forbehold om Stortingets bevilgning.",
  "years-add-nothing": "Søknaden har {score} poeng. Flere år ville ikke gi fordelingen større verdi.",
  "decided-years":
    "Det er bestemt at tilskuddet skal gjelde {years} år. Senere år er med forbehold om Stortingets bevilgning.",

  // R6–R10: hva som sto i veien for et tilskudd, eller for et større tilskudd.
  "cap-reached":
    "Rammen strekker ikke til. Det er {left} igjen, og det trengs {needed} mer til denne søknaden. Det mangler {missing}.",
  "later-ceiling-reached":
    "Rammen for {year} strekker ikke til. Det er {left} igjen, og det trengs {needed} mer til denne søknaden det året. Det mangler {missing}. Beløp for senere år er anslag, med forbehold om Stortingets bevilgning.",
  "area-maximum-reached":
    "Område {area} har en øvre grense. Det er {left} igjen under den, og det trengs {needed} mer til denne søknaden. Det mangler {missing}.",
  "area-projects-reached":
    "Område {area} har allerede så mange prosjekter som området kan ha. Grensen er {most}.",
  "set-aside-for-minimums":
    "Rammen strekker ikke til. Av det som er igjen, er {setAside} satt av til områder som ikke har nådd sitt avsatte minimum. Det mangler {missing} til denne søknaden.",
  "share-would-break":
    "Minst {atLeast} av tilskuddene skal gå til søknader som hører til «{share}». Med mer til denne søknaden ville det mangle {missing} på å nå kravet.",
  "applicant-grants-reached":
    "Søkeren {applicant} får alt så mange tilskudd som én søker kan få. Grensen er {most}.",
  "applicant-amount-reached":
    "Det er en grense for hvor mye én søker kan få. {applicant} har {left} igjen under den, og denne søknaden trenger {needed} mer. Det mangler {missing}.",
  "ranked-below-ungranted":
    "Søknad {application} i samme område har flere poeng ({score}) og får ikke tilskudd. Da kan heller ikke denne søknaden få det.",
  "lower-rank-granted":
    "Søknad {application} i samme område får tilskudd, selv om den har færre poeng ({score}). Her er grunnen til at de to ikke bytter plass.",
  "takes-less-money":
    "Denne søknaden kan få høyst {eligible}, mens den andre får {other}. Da ville mer av pengene stå ubrukt.",
  "number-would-break":
    "Minst {atLeast} tilskudd skal gå til søknader som hører til «{number}». Da måtte et av dem ha falt bort.",
  "more-points-a-krone":
    "Søknad {application} gir {points} poeng for {amount}. Det er flere poeng for hver krone enn denne søknaden gir.",
  "adds-no-value": "Søknaden har {score} poeng. Et tilskudd ville ikke gi fordelingen større verdi.",
  "value-would-fall": "Mer til denne søknaden ville ikke gjøre den samlede verdien av fordelingen større.",
  "not-proven-best":
    "Søket ble stoppet før det var bevist at fordelingen er den beste. Det kan finnes en bedre fordeling.",

  // R13: hva som sto i veien for mer etter omprioriteringen.
  "area-receives-nothing": "Område {area} tar ikke imot midler i omprioriteringen.",
  "area-limit-reached":
    "Område {area} har en grense for hva det kan ta imot i omprioriteringen. Det er {left} igjen under den, og det trengs {needed} mer til denne søknaden. Det mangler {missing}.",
  "released-money-used":
    "De frigjorte midlene strekker ikke til. Det er {left} igjen, og det trengs {needed} mer til denne søknaden. Det mangler {missing}.",

  // R11
  "decided-grant": "Direktoratet har bestemt at tilskuddet skal være {amount}.[ Begrunnelse: «{reason}»]",
  "decided-candidate":
    "Direktoratet har etter en egen vurdering bestemt at søknaden skal få tilskudd.[ Begrunnelse: «{reason}»]",
  "decided-decline":
    "Direktoratet har etter en egen vurdering bestemt at søknaden ikke skal få tilskudd.[ Begrunnelse: «{reason}»]",

  // R14: regler som ikke kan gjelde samtidig.
  "cap-too-low": "Rammen er {cap}. Av den går {committed} til videreføringer fra tidligere år.",
  "later-ceiling-too-low":
    "Rammen for {year} er {ceiling}, med forbehold om Stortingets bevilgning. Av den går {committed} til videreføringer fra tidligere år.",
  "area-maximum-too-low":
    "Den øvre grensen for område {area} er {maximum}. Av den går {committed} til videreføringer fra tidligere år.",
  "area-projects-too-few": "Grensen for antall prosjekter i område {area} er {most}.",
  "minimum-set-aside": "Det avsatte minimumet for område {area} er {minimum}.",
  "share-demanded": "Minst {atLeast} av tilskuddene skal gå til søknader som hører til «{share}».",
  "applicant-grants-too-few": "En søker kan ikke få flere tilskudd enn {most}.",
  "applicant-amount-too-low": "En søker kan ikke få mer enn {most} i alt.",
  "number-demanded": "Minst {atLeast} tilskudd skal gå til søknader som hører til «{number}».",
  "decision-amount": "Direktoratet har bestemt at søknad {application} skal få {amount}.",
  "decision-grant": "Direktoratet har bestemt at søknad {application} skal få tilskudd.",
  "decision-on-dismissed":
    "Direktoratet har bestemt at søknad {application} skal få tilskudd, men søknaden er avvist på formelt grunnlag. En avvist søknad kan ikke få tilskudd.",
  "decision-above-eligible":
    "Direktoratet har bestemt at søknad {application} skal få {amount}. Det er mer enn beløpet som kan støttes, {eligible}.",
  "decision-years-beyond":
    "Søknad {application} har fått avgjort tilskudd for {years} år. Beløpet som kan støttes, strekker seg bare over {most}.",
  "decision-least-above-eligible":
    "Direktoratet har bestemt at søknad {application} skal få tilskudd. Tilskuddet kan ikke være mindre enn {least}, men beløpet som kan støttes, er {eligible}.",

  // R14: én endring som er nok.
  "raise-cap": "Øk rammen med {amount}.",
  "raise-later-ceiling": "Øk rammen for {year} med {amount}, med forbehold om Stortingets bevilgning.",
  "raise-area-maximum": "Øk den øvre grensen for område {area} med {amount}.",
  "raise-area-projects": "Øk grensen for antall prosjekter i område {area} med {count}.",
  "lower-minimum": "Senk det avsatte minimumet for område {area} med {amount}.",
  "drop-share": "Ta bort kravet om at en viss andel skal gå til «{share}».",
  "raise-applicant-grants": "Øk grensen for antall tilskudd til én søker med {count}.",
  "raise-applicant-amount": "Øk grensen for hvor mye én søker kan få, med {amount}.",
  "lower-number": "Senk kravet om antall tilskudd til «{number}» med {count}.",
  "change-decision": "Endre det som er bestemt om søknad {application}.",

  // R12: det en motor med flyttall sier om den samme runden.
  "engine-agrees": "{engine} er enig om {question}.",
  "engine-is-wrong":
    "{engine} tar feil om {question}: motoren kaller {theirs} best, men {ours} er bevist best.",
  "engine-found-less":
    "{engine} fant ikke noe bedre enn {theirs} for {question} og sier heller ikke at det er best. {ours} er best.",
  "engine-is-better":
    "{engine} fant en lovlig fordeling med {theirs} for {question}. Det er bedre enn {ours}. Gi søket mer tid.",
  "engine-breaks-rules":
    "{engine} svarte om {question} med en fordeling som bryter reglene når den regnes ut i hele kroner.",
  "engine-claims-infeasible":
    "{engine} sier at ingen fordeling er lovlig ({question}). Det er feil: forslaget her følger alle reglene.",
  "engine-gave-up": "{engine} ga ikke noe svar om {question}. Motoren sa: «{why}».",

  // Ordninger der tilskuddene følger av regning: satser, fordelingsnøkler og navngitte mottakere.
  "kind-not-in-scheme":
    "Mottakeren er registrert som {kind}. Mottakere av denne typen kan ikke få tilskudd fra ordningen.",
  "condition-not-met": "Mottakeren oppfyller ikke vilkåret «{condition}», eller det er ikke opplyst.",
  "entitled-in-full": "Mottakeren får hele beløpet etter satsen, {amount}.",
  "cut-alike":
    "Rammen strekker ikke til: {frame} skal dekke {claimed}. Alle får like stor del av beløpet sitt. Mottakeren får {amount} av {entitled}. Det er {cut} mindre.",
  "shared-by-formula": "Mottakeren får {amount} av de {frame} som fordeles etter nøklene.",
  "nothing-by-formula": "Verdiene i nøklene gir ikke noe beløp til mottakeren.",
  "raised-to-floor":
    "Nøklene alene ville gitt mindre enn minstebeløpet. Mottakeren får minstebeløpet, {floor}.",
  "held-at-ceiling":
    "Nøklene alene ville gitt mer enn det største beløpet. Mottakeren får det største beløpet, {ceiling}.",
  "rounded-up-by-remainder":
    "Alle beløp er først rundet ned. Av det som da var igjen, får mottakeren {amount}, fordi det som ble rundet bort her, var blant de største.",
  "named-in-budget": "Beløpet er fastsatt i budsjettet: {amount} for {year}.",
  "decided-amount": "Direktoratet har bestemt at beløpet skal være {amount}.[ Begrunnelse: «{reason}»]",
  "decided-withheld":
    "Direktoratet har etter en egen vurdering bestemt at mottakeren ikke skal få noe.[ Begrunnelse: «{reason}»]",
  "nothing-named": "Budsjettet har ikke noe beløp til mottakeren for {year}.",
  "later-years-forecast":
    "For senere år er det regnet med {amount}, med forbehold om Stortingets bevilgning. Det er et anslag og ikke et tilsagn.",
  "committed-above-cap":
    "Rammen er {cap}, men videreføringer fra tidligere år er {committed}. Det mangler {missing}.",
  "committed-above-later-ceiling":
    "Rammen for {year} er {ceiling}, med forbehold om Stortingets bevilgning, men videreføringer fra tidligere år er {committed}. Det mangler {missing}.",
  "key-without-values": "Ingen av mottakerne har noen verdi i nøkkelen «{key}», så den kan ikke fordele noe.",
  "floors-above-frame":
    "Minstebeløpene er {floors} til sammen, men det er bare {frame} å fordele. Det mangler {missing}.",
  "decided-for-dismissed":
    "Direktoratet har bestemt et beløp til {recipient}, men mottakeren er avvist på formelt grunnlag. En mottaker som er avvist, kan ikke få tilskudd.",
  "decided-above-entitled":
    "Direktoratet har bestemt at {recipient} skal få {amount}. Det er mer enn det meste mottakeren kan få, {eligible}.",
  "decided-above-frame":
    "Direktoratet har bestemt beløp på {decided} til sammen, og det er {frame} å dele ut. Det mangler {missing}.",
  "named-above-frame":
    "Beløpene i budsjettet er {named} til sammen, men det er bare {frame} i rammen. Det mangler {missing}.",
  "named-above-later-frame":
    "Beløpene for {year} er {named} til sammen, men det er bare {frame} i rammen, med forbehold om Stortingets bevilgning. Det mangler {missing}.",
  "lower-floors": "Senk minstebeløpene med {amount} til sammen.",
  "change-recipient-decision": "Endre det som er bestemt om {recipient}.",
  "lower-named": "Senk beløpene for {year} med {amount} til sammen.",
  "frames-above-post":
    "Rammene til ordningene er {frames} til sammen, men posten er {post}. Det mangler {missing}.",
  "raise-post": "Øk posten med {amount}.",
  "lower-frames": "Senk rammene til ordningene med {amount} til sammen.",
};
