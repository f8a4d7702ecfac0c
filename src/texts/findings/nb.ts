import type { FindingCatalogue } from "./kinds.ts";

export const nb: FindingCatalogue = {
  form: "Dokumentet har ikke riktig form her: {fault}",
  "other-round": "Forslaget er laget for en annen runde: det viser til {stated}, mens runden er {expected}.",
  "other-definition":
    "Forslaget viser til en annen definisjon av ordningen enn runden: {stated}, mens runden viser til {expected}.",
  "content-altered":
    "Noe i dokumentet er endret etter at det ble laget: fingeravtrykket er {stated}, mens innholdet gir {expected}. Lag forslaget på nytt, eller bruk det uendrede dokumentet.",
  "kroner-differ": "Her står {stated}, men det skal være {expected}.",
  "counts-differ": "Her står {stated}, men det skal være {expected}.",
  "decimals-differ": "Her står {stated}, men det skal være {expected}.",
  "texts-differ": "Her står «{stated}», men det skal være «{expected}».",
  "list-differs": "Her står «{stated}», men listen skal være «{expected}», i den rekkefølgen.",
  "field-missing": "Feltet {field} mangler her.",
  "field-unexpected": "Feltet {field} skal ikke være med her.",
  "award-missing": "Søknad {application} er med i runden, men mangler i forslaget.",
  "award-unknown": "Søknad {application} finnes ikke i runden.",
  "award-twice": "Søknad {application} står mer enn én gang.",
  "awards-unordered":
    "Søknad {application} står etter {before}, men søknadene skal stå i rekkefølge etter id.",
  "outcome-differs": "Utfallet for søknad {application} er {stated}, men reglene gir {expected}.",
  "money-without-eligibility": "Søknad {application} er ikke støtteberettiget, men har fått {amount}.",
  "amount-of-nothing": "Det skal ikke stå noe beløp for {year}, for det er ingen penger det året.",
  "amount-above-eligible":
    "Søknad {application} har fått {amount}, men det støtteberettigede beløpet er {eligible}.",
  "years-outside":
    "Søknad {application} har fått tilskudd for {years} år, men tallet kan bare være fra {least} til {most}.",
  "amount-below-least": "Søknad {application} har fått {amount}, men det minste tilskuddet er {least}.",
  "amount-off-step": "Søknad {application} har fått {amount}, som ikke går opp i {step}.",
  "amount-not-decided": "Søknad {application} har fått {amount}, men det er bestemt at den får {decided}.",
  "decided-grant-missing": "Det er bestemt at søknad {application} får tilskudd, men den har ikke fått noe.",
  "decision-cannot-hold":
    "Det som er bestemt for søknad {application}, kan ikke gjelde, og da finnes det ikke noe forslag.",
  "later-amount-differs": "For {year} står det {stated}, men det skal være {expected}.",
  "ceiling-exceeded": "I {year} brukes {used}, men taket er {ceiling}.",
  "maximum-exceeded": "Område {area} bruker {used}, men den øvre grensen er {maximum}.",
  "projects-exceeded": "Område {area} har {projects} prosjekter med tilskudd, men kan ha høyst {most}.",
  "minimums-not-set-aside":
    "Tilsagn og tilskudd på {used} og ubrukte områdemidler på {unused} er til sammen mer enn rammen på {cap}.",
  "share-not-met":
    "Kravet {share} er at minst {atLeast} av tilskuddene går til dem det gjelder, men de får {matching} av {granted}.",
  "applicant-grants-exceeded":
    "Søkeren bak søknad {application} får {grants} tilskudd, men kan få høyst {most}.",
  "applicant-amount-exceeded":
    "Søkeren bak søknad {application} får {amount} i alt, men kan få høyst {most}.",
  "number-not-met":
    "Minst {atLeast} tilskudd skal gå til søknader som hører til «{number}», men bare {grants} gjør det.",
  "rank-broken":
    "Søknad {application} får ikke tilskudd, men {lower} får det med lavere poengsum i samme område.",
  "reason-missing": "Søknad {application} har ingen begrunnelse.",
  "reason-unknown": "Det finnes ingen begrunnelse med koden {code} på dette stedet.",
  "reason-rule-differs": "Begrunnelsen {code} hører til {expected}, men her står {stated}.",
  "reason-figures-differ": "Begrunnelsen {code} skal ha tallene «{expected}», men har «{stated}».",
  "reason-text-differs": "Teksten til {code} ({language}) er ikke den som hører til koden og tallene.",
  "reason-untrue": "Begrunnelsen {code} oppgir {figure} = {stated}, men det skal være {expected}.",
  "reasons-differ":
    "Søknad {application} skal etter R1–R4 og R11 ha begrunnelsene «{expected}», men har «{stated}».",
  "bound-not-value": "Forslaget sies å være best, men grensen {bound} er ikke lik verdien {value}.",
  "bound-below-value": "Grensen {bound} er lavere enn verdien {value}, og kan derfor ikke være riktig.",
  "unused-bound-not-unused":
    "Forslaget sies å være best, men grensen for ubrukte midler, {bound}, er ikke lik de ubrukte midlene, {unused}.",
  "unused-bound-above-unused":
    "Grensen for ubrukte midler, {bound}, er høyere enn de ubrukte midlene, {unused}, og kan derfor ikke være riktig.",
  "conflict-untrue": "Motstriden {code} oppgir noe som ikke stemmer med runden.",
  "proof-missing": "Beviset mangler.",
  "proof-not-asked-for": "Det er ingenting å bevise her, så dette beviset skal ikke være med.",
  "proof-unknown-row": "Beviset viser til rad {row}, men modellen har {rows} rader, regnet fra 0.",
  "proof-not-twofold":
    "Beviset vil ha alt som er igjen sett på, men kolonne {column} ({name}) har mer enn to verdier igjen, eller andeler som ikke er hele tall.",
  "proof-too-many-choices": "Beviset vil ha sett på mer enn {most} valg i ett steg.",
  "proof-column-twice": "Beviset regner kolonne {column} med i to områder samtidig.",
  "proof-row-twice": "Beviset nevner rad {row} to ganger i samme steg.",
  "proof-wrong-sign": "Beviset bruker rad {row} ({name}) med feil fortegn.",
  "proof-unknown-column":
    "Beviset viser til kolonne {column}, men modellen har {columns} kolonner, regnet fra 0.",
  "proof-objective-not-allowed": "Et bevis for at ingenting er mulig, kan ikke bruke målet.",
  "proof-number-too-large": "Beviset har et tall som er større enn det som leses (høyst {most}).",
  "proof-not-closed":
    "Beviset slutter for tidlig: det sier ikke noe om alle verdier fra {least} av {name} (kolonne {column}).",
  "proof-counterexample": "Beviset holder ikke: her ligger det en fordeling som påstanden sier ikke finnes.",
  "proof-rows-not-sums":
    "Beviset summerer radene «{lower}» og «{upper}», som ikke gjelder de samme søknadene i steg på 1.",
  "proof-steps-left": "Beviset er ferdig før det slutter: {left} steg står igjen.",
  "round-is-infeasible": "Runden kan ikke fordeles ({code}), så her kan det ikke stå noen fordeling.",
  "shared-sum-differs": "Beløpene for {year} er {stated} til sammen, men de må være {expected}.",
  "amount-off-quota":
    "{application} har fått {amount}, men det regnestykket gir, er fra {least} til {most} etter avrunding.",
  "remainder-passed-over": "{other} har fått mer i avrundingen enn {application}, som er før i rekkefølgen.",
  "factor-untrue": "Faktoren i regnestykket bruker ikke akkurat de {frame} som skal fordeles.",
  "arithmetic-differs": "Regnestykket til {application} er ikke riktig på linje {line}.",
  "transfer-without-rule": "Ingen regel {rule} lar penger flyttes fra {from} til {to}.",
  "transfer-above-rule": "Etter regelen {rule} kan høyst {most} flyttes, men {amount} er flyttet.",
  "sent-above-free": "{scheme} har gitt fra seg {sent}, men bare {free} kan flyttes fra den.",
  "releases-and-receives": "{scheme} frigjør penger og kan ikke samtidig motta.",
  "share-of-released-exceeded": "{scheme} har mottatt {received}, men delen av det frigjorte er {most}.",
  "event-misfit": "Hendelse {event} passer ikke med det som er vedtatt.",
  "step-differs": "Steget er {stated}, men skulle vært {expected}.",
  "came-in": "Søknad {application} har fått {amount}, men kan ikke få noe i dette steget.",
  "grant-changed":
    "Søknad {application} hadde {before}, men har {after}, og det følger ikke av det som har skjedd.",
  "fell-away-before": "Søknad {application} har tilskudd, men falt bort tidligere.",
  "answer-missing": "Det finnes et forslag å omprioritere fra, men fordelingen etterpå mangler.",
  "answer-not-asked-for": "Det finnes ikke noe forslag å omprioritere fra, så det kan ikke stå noe her.",
  "optimal-from-feasible":
    "Fordelingen etterpå kan ikke være optimal, for forslaget den bygger på, er det ikke.",
  "grant-reduced": "Søknad {application} hadde {before}, men har {after} etter omprioriteringen.",
  "receives-nothing": "Område {area} kan ikke ta imot noe, men har fått {received}.",
  "limit-exceeded": "Område {area} har fått {received}, men kan få høyst {limit}.",
  "proportion-exceeded":
    "Område {area} har fått {received}, men dets andel av de frigjorte midlene er {most}.",
  "more-received-than-released": "Områdene har fått {received}, men bare {released} er frigjort.",
  "transfer-from-other": "Område {area} har ikke frigjort noe, og kan ikke gi fra seg penger.",
  "transfer-to-other": "Område {area} har ikke fått noe, og kan ikke stå som mottaker.",
  "transfer-of-nothing": "En overføring på 0 kroner skal ikke være med.",
  "transfers-from-exceed": "Overføringene fra område {area} er {sent}, men det har bare frigjort {released}.",
  "transfers-to-differ": "Overføringene til område {area} er {sent}, men det har fått {received}.",
};
