import type { FindingCatalogue } from "./kinds.ts";

export const nn: FindingCatalogue = {
  form: "Dokumentet har ikkje rett form her: {fault}",
  "other-round": "Framlegget er laga for ein annan runde: det viser til {stated}, men runden er {expected}.",
  "other-definition":
    "Framlegget viser til ein annan definisjon av ordninga enn runden: {stated}, men runden viser til {expected}.",
  "content-altered":
    "Noko i dokumentet er endra etter at det vart laga: fingeravtrykket er {stated}, medan innhaldet gir {expected}. Lag framlegget på nytt, eller bruk det uendra dokumentet.",
  "kroner-differ": "Her står {stated}, men det skal vere {expected}.",
  "counts-differ": "Her står {stated}, men det skal vere {expected}.",
  "decimals-differ": "Her står {stated}, men det skal vere {expected}.",
  "texts-differ": "Her står «{stated}», men det skal vere «{expected}».",
  "list-differs": "Her står «{stated}», men lista skal vere «{expected}», i den rekkjefølgja.",
  "field-missing": "Feltet {field} manglar her.",
  "field-unexpected": "Feltet {field} skal ikkje vere med her.",
  "award-missing": "Søknad {application} er med i runden, men manglar i framlegget.",
  "award-unknown": "Søknad {application} finst ikkje i runden.",
  "award-twice": "Søknad {application} står meir enn éin gong.",
  "awards-unordered":
    "Søknad {application} står etter {before}, men søknadene skal stå i rekkjefølgje etter id.",
  "outcome-differs": "Utfallet for søknad {application} er {stated}, men reglane gir {expected}.",
  "money-without-eligibility": "Søknad {application} er ikkje støtteverdig, men har fått {amount}.",
  "amount-of-nothing": "Det skal ikkje stå noko beløp for {year}, for det er ingen pengar det året.",
  "amount-above-eligible":
    "Søknad {application} har fått {amount}, men det støtteverdige beløpet er {eligible}.",
  "years-outside":
    "Søknad {application} har fått tilskot for {years} år, men talet kan berre vere frå {least} til {most}.",
  "amount-below-least": "Søknad {application} har fått {amount}, men det minste tilskotet er {least}.",
  "amount-off-step": "Søknad {application} har fått {amount}, som ikkje går opp i {step}.",
  "amount-not-decided": "Søknad {application} har fått {amount}, men det er bestemt at han får {decided}.",
  "decided-grant-missing": "Det er bestemt at søknad {application} får tilskot, men han har ikkje fått noko.",
  "decision-cannot-hold":
    "Det som er bestemt for søknad {application}, kan ikkje gjelde, og då finst det ikkje noko framlegg.",
  "later-amount-differs": "For {year} står det {stated}, men det skal vere {expected}.",
  "ceiling-exceeded": "I {year} blir det brukt {used}, men taket er {ceiling}.",
  "maximum-exceeded": "Område {area} bruker {used}, men den øvre grensa er {maximum}.",
  "projects-exceeded": "Område {area} har {projects} prosjekt med tilskot, men kan ha høgst {most}.",
  "minimums-not-set-aside":
    "Tilsegner og tilskot på {used} og unytta områdemiddel på {unused} er til saman meir enn ramma på {cap}.",
  "share-not-met":
    "Kravet {share} er at minst {atLeast} av tilskota går til dei det gjeld, men dei får {matching} av {granted}.",
  "applicant-grants-exceeded":
    "Søkjaren bak søknad {application} får {grants} tilskot, men kan få høgst {most}.",
  "applicant-amount-exceeded":
    "Søkjaren bak søknad {application} får {amount} i alt, men kan få høgst {most}.",
  "number-not-met":
    "Minst {atLeast} tilskot skal gå til søknader som høyrer til «{number}», men berre {grants} gjer det.",
  "rank-broken":
    "Søknad {application} får ikkje tilskot, men {lower} får det med lågare poengsum i same området.",
  "reason-missing": "Søknad {application} har inga grunngiving.",
  "reason-unknown": "Det finst inga grunngiving med koden {code} på denne staden.",
  "reason-rule-differs": "Grunngivinga {code} høyrer til {expected}, men her står {stated}.",
  "reason-figures-differ": "Grunngivinga {code} skal ha tala «{expected}», men har «{stated}».",
  "reason-text-differs": "Teksten til {code} ({language}) er ikkje den som høyrer til koden og tala.",
  "reason-untrue": "Grunngivinga {code} seier {figure} = {stated}, men det skal vere {expected}.",
  "reasons-differ":
    "Søknad {application} skal etter R1–R4 og R11 ha grunngivingane «{expected}», men har «{stated}».",
  "bound-not-value": "Det er sagt at framlegget er best, men grensa {bound} er ikkje lik verdien {value}.",
  "bound-below-value": "Grensa {bound} er lågare enn verdien {value}, og kan difor ikkje vere rett.",
  "unused-bound-not-unused":
    "Det er sagt at framlegget er best, men grensa for unytta middel, {bound}, er ikkje lik dei unytta midla, {unused}.",
  "unused-bound-above-unused":
    "Grensa for unytta middel, {bound}, er høgare enn dei unytta midla, {unused}, og kan difor ikkje vere rett.",
  "conflict-untrue": "Motstriden {code} seier noko som ikkje stemmer med runden.",
  "proof-missing": "Provet manglar.",
  "proof-not-asked-for": "Det er ingenting å prove her, så dette provet skal ikkje vere med.",
  "proof-unknown-row": "Provet viser til rad {row}, men modellen har {rows} rader, rekna frå 0.",
  "proof-not-twofold":
    "Provet vil ha alt som er att sett på, men kolonne {column} ({name}) har meir enn to verdiar att, eller delar som ikkje er heile tal.",
  "proof-too-many-choices": "Provet vil ha sett på meir enn {most} val i eitt steg.",
  "proof-column-twice": "Provet reknar kolonne {column} med i to område samstundes.",
  "proof-row-twice": "Provet nemner rad {row} to gonger i same steg.",
  "proof-wrong-sign": "Provet bruker rad {row} ({name}) med feil forteikn.",
  "proof-unknown-column":
    "Provet viser til kolonne {column}, men modellen har {columns} kolonnar, rekna frå 0.",
  "proof-objective-not-allowed": "Eit prov for at ingenting er mogleg, kan ikkje bruke målet.",
  "proof-number-too-large": "Provet har eit tal som er større enn det som blir lese (høgst {most}).",
  "proof-not-closed":
    "Provet sluttar for tidleg: det seier ikkje noko om alle verdiar frå {least} av {name} (kolonne {column}).",
  "proof-counterexample": "Provet held ikkje: her ligg det ei fordeling som påstanden seier ikkje finst.",
  "proof-rows-not-sums":
    "Provet summerer radene «{lower}» og «{upper}», som ikkje gjeld dei same søknadene i steg på 1.",
  "proof-steps-left": "Provet er ferdig før det sluttar: {left} steg står att.",
  "round-is-infeasible": "Runden kan ikkje fordelast ({code}), så her kan det ikkje stå noka fordeling.",
  "shared-sum-differs": "Beløpa for {year} er {stated} til saman, men dei må vere {expected}.",
  "amount-off-quota":
    "{application} har fått {amount}, men det reknestykket gir, er frå {least} til {most} etter avrunding.",
  "remainder-passed-over": "{other} har fått meir i avrundinga enn {application}, som er før i rekkjefølgja.",
  "factor-untrue": "Faktoren i reknestykket bruker ikkje akkurat dei {frame} som skal fordelast.",
  "arithmetic-differs": "Reknestykket til {application} er ikkje rett på linje {line}.",
  "transfer-without-rule": "Ingen regel {rule} lèt pengar flyttast frå {from} til {to}.",
  "transfer-above-rule": "Etter regelen {rule} kan høgst {most} flyttast, men {amount} er flytta.",
  "sent-above-free": "{scheme} har gitt frå seg {sent}, men berre {free} kan flyttast frå henne.",
  "releases-and-receives": "{scheme} frigjer pengar og kan ikkje ta imot samstundes.",
  "share-of-released-exceeded": "{scheme} har motteke {received}, men delen av det frigjorde er {most}.",
  "event-misfit": "Hending {event} passar ikkje med det som er vedteke.",
  "step-differs": "Steget er {stated}, men skulle vore {expected}.",
  "came-in": "Søknad {application} har fått {amount}, men kan ikkje få noko i dette steget.",
  "grant-changed":
    "Søknad {application} hadde {before}, men har {after}, og det følgjer ikkje av det som har skjedd.",
  "fell-away-before": "Søknad {application} har tilskot, men fall bort tidlegare.",
  "answer-missing": "Det finst eit framlegg å omprioritere frå, men fordelinga etterpå manglar.",
  "answer-not-asked-for": "Det finst ikkje noko framlegg å omprioritere frå, så det kan ikkje stå noko her.",
  "optimal-from-feasible":
    "Fordelinga etterpå kan ikkje vere optimal, for framlegget ho byggjer på, er det ikkje.",
  "grant-reduced": "Søknad {application} hadde {before}, men har {after} etter omprioriteringa.",
  "receives-nothing": "Område {area} kan ikkje ta imot noko, men har fått {received}.",
  "limit-exceeded": "Område {area} har fått {received}, men kan få høgst {limit}.",
  "proportion-exceeded":
    "Område {area} har fått {received}, men delen det har av dei frigjorde midla, er {most}.",
  "more-received-than-released": "Områda har fått {received}, men berre {released} er frigjort.",
  "transfer-from-other": "Område {area} har ikkje frigjort noko, og kan ikkje gi frå seg pengar.",
  "transfer-to-other": "Område {area} har ikkje fått noko, og kan ikkje stå som mottakar.",
  "transfer-of-nothing": "Ei overføring på 0 kroner skal ikkje vere med.",
  "transfers-from-exceed":
    "Overføringane frå område {area} er {sent}, men det har berre frigjort {released}.",
  "transfers-to-differ": "Overføringane til område {area} er {sent}, men det har fått {received}.",
};
