import type { FaultCatalogue } from "./catalogue.ts";

export const nb: FaultCatalogue = {
  document: "dokumentet",
  expected: {
    kroner: "hele kroner som et tall uten anførselstegn, for eksempel 1300000",
    "kroner-positive": "hele kroner, minst 1, som et tall uten anførselstegn, for eksempel 1300000",
    "kroner-change":
      "hele kroner, med minus for mindre, som et tall uten anførselstegn, for eksempel -2000000",
    decimal: 'et tall eller et desimaltall i anførselstegn, med punktum, for eksempel 4.5 eller "4.5"',
    identifier: 'en tekst i anførselstegn, for eksempel "2025-001"',
    text: "en tekst i anførselstegn",
    year: "et årstall med fire sifre uten anførselstegn, for eksempel 2025",
    "year-key": 'et årstall med fire sifre, for eksempel "2025"',
    county: 'fylkets nummer, to sifre i anførselstegn, for eksempel "46"',
    count: "et helt tall, 0 eller mer, uten anførselstegn",
    "count-positive": "et helt tall, 1 eller mer, uten anførselstegn",
    date: 'en dato som år-måned-dag, for eksempel "2025-02-19"',
    "year-month": 'en måned som år-måned, for eksempel "2025-03"',
    time: 'dato og klokkeslett med tidssone, for eksempel "2025-02-18T10:00:00+01:00"',
    fraction: 'et tall, et desimaltall eller en brøk i anførselstegn, for eksempel 0.5, "0.5" eller "2/3"',
    "month-number": "et helt tall fra 1 til 12, uten anførselstegn",
    "month-day": 'måned og dag, for eksempel "05-01" (29. februar går ikke)',
    day: 'en dato eller måned og dag, for eksempel "2025-09-01" eller "09-01"',
    flag: "true eller false, uten anførselstegn",
    list: "en liste i hakeparenteser",
    object: "felt i krøllparenteser",
  },
  sentences: {
    "json-not-utf8":
      "Filen er ikke UTF-8: det første tegnet som ikke kan leses, står på linje {line}, kolonne {column}. Lagre filen som UTF-8.",
    "json-empty": "Filen er tom. Gi en runde som JSON.",
    "json-syntax":
      "Dette er ikke JSON: {found} på linje {line}, kolonne {column} hører ikke hjemme der. Se der, og rett foran, etter et komma, et anførselstegn eller en parentes for mye eller for lite.",
    "json-ends-early":
      "Dette er ikke hele JSON-teksten: den slutter på linje {line}, kolonne {column}, før alle tekster, lister og objekter er lukket. Se om slutten mangler.",
    "json-too-deep":
      "Lister og objekter står mer enn {most} nivåer inni hverandre, og det trenger ingen runde. Sjekk at dette er riktig fil.",
    "json-repeated-key":
      "Navnet {key} står mer enn én gang i samme objekt, så en av verdiene ville gå tapt. Behold én av dem.",
    "faults-left-out":
      "Dokumentet har så mange feil at bare {most} av dem står her. Rett disse først, og send det på nytt.",
    missing: "{field} mangler. Legg det til: {expected}.",
    "missing-choice": "{field} mangler. Legg det til som ett av disse: {choices}.",
    "wrong-form": "{value} kan ikke stå her. Skriv {expected}.",
    "null-optional": "{field} er null. Gi feltet en verdi, eller utelat det.",
    "unknown-field": "Det finnes ikke noe felt {field} her. Fjern det, eller bruk ett av disse: {known}.",
    "unknown-field-near":
      "Det finnes ikke noe felt {field} her; mente du {nearest}? Rett navnet, eller fjern feltet.",
    "reserved-name":
      "Navnet {field} kan ikke brukes, fordi det har en egen betydning i JavaScript. Velg et annet.",
    "wrong-choice": "{value} er ikke et valg her. Bruk ett av disse: {choices}.",
    "list-empty": "{field} er en tom liste. Sett inn minst ett element.",
    "amount-as-text":
      "{value} er tekst. Skriv beløp som hele kroner, et tall uten anførselstegn, for eksempel 1300000.",
    "amount-negative": "{value} er under 0. Skriv beløpet som hele kroner, 0 eller mer.",
    "amount-fraction": "{value} er ikke et helt beløp. Rund av til hele kroner.",
    "amount-too-large": "{value} er for stort: beløp går opp til {most}. Sjekk antall sifre.",
    "amount-zero": "Beløpet er {value}. Innvilg minst 1 krone, eller bruk decline (avslag).",
    "decimal-comma": "{value} har desimalkomma. Skriv {point}.",
    "decimal-inexact":
      "{value} kan ikke holdes nøyaktig som tall. Skriv det som et desimaltall i anførselstegn.",
    "decimal-too-long":
      "{value} har for mange sifre: høyst {most} tegn når det skrives helt ut. Kort det ned.",
    "id-empty": "Id-en er {value}, en tom tekst. Gi den minst ett tegn.",
    "id-blank": "Id-en {value} har mellomrom foran eller bak. Fjern dem, her og alle steder id-en er brukt.",
    "id-too-long": "Id-en {value} er {length} tegn lang; høyst {most} er tillatt. Kort den ned.",
    "id-unprintable":
      "Id-en {value} har tegn som ikke kan vises, for eksempel linjeskift. Fjern dem, her og alle steder id-en er brukt.",
    "text-broken":
      "{value} har et halvt tegn (et løst surrogat), som ingen fil kan inneholde. Skriv teksten på nytt.",
    "year-key": "{key} er ikke et årstall med fire sifre. Skriv for eksempel 2025.",
    "date-not-existing": "Datoen {value} finnes ikke. Sjekk dag og måned.",
    "time-without-offset":
      'Tidspunktet {value} sier ikke hvor langt det er fra UTC. Ta med sekunder og tidssone, for eksempel "2025-02-18T10:00:00+01:00".',
    "repeated-id": "Id-en {id} er allerede brukt i {first}. Gi hver sin egen id.",
    "repeated-id-unicode":
      "Id-en {id} ser ut som den i {first}; bare kodingen av bokstavene (Unicode) er ulik. Gi hver sin egen id.",
    "reference-unicode":
      "{id} ser ut som en id i dokumentet, men bokstavene er kodet på en annen måte (Unicode). Kopier id-en fra stedet der den er definert.",
    "unknown-area": "Ordningen har ikke noe område {area}. Bruk ett av disse: {known}.",
    "unknown-criterion":
      "Ordningen har ikke noe kriterium {criterion}. Fjern poengene, eller bruk ett av disse: {known}.",
    "unknown-application": "Det finnes ingen søknad {application}. Rett id-en, eller fjern avgjørelsen.",
    "year-before-scheme": "{year} er før ordningens år {schemeYear}. Fjern beløpet, eller rett årstallet.",
    "later-cap-not-later":
      "{year} er ikke etter ordningens år {schemeYear}. Ordningens år har rammen sin i cap; fjern denne, eller rett årstallet.",
    "score-missing": "Det mangler poeng på kriteriet {criterion}. Legg dem til.",
    "score-outside":
      "Poengene {score} ligger utenfor skalaen fra {lowest} til {highest}. Rett poengene eller skalaen.",
    "scale-reversed": "lowest er {lowest} og highest {highest}. Gjør lowest høyst like stor som highest.",
    "threshold-outside":
      "Terskelen {threshold} ligger utenfor skalaen fra {lowest} til {highest}. Flytt den innenfor.",
    "weight-negative": "Vekten er {weight}. Gjør den til 0 eller mer.",
    "minimum-above-maximum":
      "Områdets minimum på {minimum} kroner er over den øvre grensen på {maximum} kroner. Senk minimumet, eller hev grensen.",
    "share-outside": "{share} er ingen andel. Skriv en andel fra 0 til 1, for eksempel 0.5 for halvparten.",
    "smallest-above-largest":
      "Det minste tilskuddet på {smallest} kroner er over det største på {largest} kroner. Senk smallest, eller hev largest.",
    "submitted-missing":
      "submittedAt mangler, og ordningen har søknadsfrist {deadline}. Legg til når søknaden kom, med dato, klokkeslett og tidssone.",
    "decision-repeated": "Søknaden {application} har allerede en avgjørelse i {first}. Behold én av dem.",
    "decline-with-amount":
      "Avgjørelsen er decline (avslag), men har beløpet {amount}. Fjern beløpet, eller bruk grant (innvilgelse).",
    "decline-with-years":
      "Avgjørelsen er decline (avslag), men har antall år, {years}. Fjern antallet, eller bruk grant (innvilgelse).",
    "years-without-choice":
      "Avgjørelsen gjelder {years} år, men ordningen gir tilskudd for alle årene det er søkt om. Fjern antallet, eller sett scheme.grant.fewestYears.",
    "applicant-unclear":
      "Det er ikke til å se om søkeren {name} er den samme som i {first}: bare den ene har en id eller et kommunenummer. Gi begge applicant.id, for eksempel organisasjonsnummeret.",
    "municipality-unreadable":
      '{value} er ikke et kommunenummer, så fylket er ukjent. Skriv fire sifre i anførselstegn, for eksempel "4601", eller ta feltet bort.',
    "order-missing": "Regelen {policy} trenger order. Legg til områdene i den rekkefølgen de skal få.",
    "order-repeated": "Området {area} står allerede i {first}. Behold ett av dem.",
    "costs-without-rules":
      "Søknaden har kostnader, men ordningen har ingen regler for dem. Legg reglene til i scheme.costs, eller fjern kostnadene.",
    "unknown-cost": "Ordningen har ingen regel for kostnaden {cost}. Bruk en av disse: {known}.",
    "cost-field-foreign": "{field} hører ikke til kostnaden {cost}. Fjern feltet; den kan ha disse: {known}.",
    "cost-participants-above":
      "Stønaden gjelder {participants} deltakere, men prosjektet har {most}. Rett ett av tallene.",
    "younger-above-participants":
      "{younger} deltakere under aldersgrensen er flere enn de {participants} som er med. Rett ett av tallene.",
    "first-month-missing":
      "Det er oppgitt {months} måneder, men ikke hvilke, og grunnbeløpet kan endres i løpet av året. Legg til firstMonth.",
    "months-beyond-year":
      "{months} måneder fra måned {firstMonth} går ut over året, som da har {left} igjen. Rett månedene, og før resten på neste år.",
    "by-rules-without":
      "{year} står som beregnet, men søknaden har ikke både kostnader og et vurdert beløp for det året. Fjern året, eller legg til det som mangler.",
    "fraction-negative": "{value} er under 0. Gjør verdien til 0 eller mer.",
    "own-financing-empty": "Kravet om egenfinansiering sier ikke hvor mye. Legg til share eller sum.",
    "own-financing-repeated": "Kostnaden {cost} står allerede i {first}. Behold én av dem.",
    "own-financing-excluded":
      "Kostnaden {cost} dekkes ikke og regnes ikke med, så den kan ikke inngå i egenfinansieringen. Fjern den herfra.",
    "basic-amount-repeated": "Grunnbeløpet fra {from} står allerede i {first}. Behold ett av dem.",
    "basic-amount-other":
      "Grunnbeløpet fra {from} er {known} kroner i tabellen, og {amount} her. Fjern denne linjen, eller rett datoen.",
    "basic-amount-missing":
      "Tabellen har ikke noe grunnbeløp for {day}. Legg det til i scheme.costs.basicAmounts, eller velg en annen dag.",
    "instalment-shares": "Andelene av terminene er {sum} til sammen. Rett dem så de blir 1.",
    "instalment-other-year":
      "Terminen {date} er ikke i ordningens år {schemeYear}, og den belastes rammen for det året. Rett datoen.",
    "calendar-deadline":
      "Søknadsfristen er {deadline} her og {condition} i conditions.deadline. Rett en av dem, eller fjern denne.",
    "calendar-order": "{date} er før {earlier}, som er {earlierDate}. Rett en av datoene.",
    "kind-not-scored":
      "Dette er en ordning av typen {kind}. Kommandoen gjelder bare ordninger der søknader får poeng (scored). Bruk fordel solve, fordel verify, fordel calendar eller fordel portfolio.",
    "field-of-other-kind":
      "{field} hører til ordninger av typen {kinds}, og denne er av typen {kind}. Fjern feltet, eller rett scheme.kind.",
    "decimal-negative": "{value} er under 0. Skriv et tall som er 0 eller mer.",
    "unknown-condition": "Ordningen har ikke noe vilkår {id}. Bruk ett av disse: {known}.",
    "unknown-recipient": "Det finnes ingen mottaker {recipient}. Rett id-en, eller fjern avgjørelsen.",
    "recipient-decided-twice":
      "Mottakeren {recipient} har allerede en avgjørelse i {first}. Behold én av dem.",
    "unknown-rate": "Ordningen har ikke noen sats {id}. Bruk en av disse: {known}.",
    "unknown-key": "Ordningen har ikke noen nøkkel {id}. Fjern verdien, eller bruk en av disse: {known}.",
    "period-one-of": "Satsen gjelder per måned, og linjen har {given}. Oppgi enten from og to, eller months.",
    "period-not-here": "Satsen gjelder for hele året, men linjen har {given}. Fjern det.",
    "months-too-late":
      "Linjen går til {to}. Beløp etter {lastYear} er for langt fram til å planlegge. Rett måneden.",
    "months-reversed": "Linjen går fra {from} til {to}. La from være den første måneden og to den siste.",
    "months-above-year":
      "{months} måneder er mer enn et år. Oppgi høyst 12, eller bruk from og to for måneder som går inn i neste år.",
    "key-shares-not-one": "Andelene til nøklene blir {sum} til sammen. Rett dem slik at de blir nøyaktig 1.",
    "value-missing": "Det mangler en verdi for nøkkelen {key}. Legg den til; 0 er en verdi.",
    "bound-off-step": "{amount} kroner går ikke opp i steg på {step}. Rett beløpet eller step.",
    "floor-above-ceiling":
      "Minstebeløpet på {floor} kroner er over største beløp på {ceiling} kroner. Senk floor, eller hev ceiling.",
    "portfolio-unknown-round":
      "Det finnes ingen runde {round} i tjenesten. Rett id-en, eller legg inn runden først.",
    "portfolio-other-id": "Porteføljen heter {id}, men adressen sier {address}. Skriv samme id begge steder.",
    "portfolio-other-year":
      "Runden gjelder {year}, men porteføljen gjelder {portfolioYear}. Bruk runder for samme år.",
    "unknown-scheme": "Porteføljen har ikke noen ordning {id}. Bruk en av disse: {known}.",
    "transfer-to-itself": "Regelen flytter penger fra {id} til {id}. Rett from eller to.",
    "transfer-repeated":
      "En regel fra {from} til {to} står allerede i {first}. Behold én av dem, og legg beløpene sammen hvis begge gjelder.",
    "scheme-repeated": "Ordningen {id} står allerede i {first}. Behold én av dem.",
    "order-lacks-scheme":
      "{id} kan få penger etter en regel, men står ikke i order. Legg den til, eller velg policy proportional.",
    "scenario-other-base":
      "Scenariet er laget på runden {base}, og denne runden er {round}. Bruk runden det ble laget på, eller fjern base for å stille de samme spørsmålene om denne.",
    "change-one-of": "Endringen har {given}. Oppgi nøyaktig én av disse: {choices}.",
    "change-unknown":
      "{id} finnes ikke her i runden, slik endringene før denne gjør den. Bruk en av disse: {known}.",
    "change-taken": "Id-en {id} er allerede brukt i runden. Velg en annen, eller endre det som står der.",
    "change-nothing":
      "Runden har ikke {field} som kan endres eller fjernes. Sett verdien med to, eller ta bort endringen.",
    "change-below-zero":
      "Endringen ville gjort verdien til {value}, og den må være 0 eller mer. Endre med mindre, eller sett verdien med to.",
    "events-other-proposal":
      "Hendelsene gjelder forslaget {given}, og dette forslaget er {proposal}. Bruk forslaget de gjelder, eller fjern proposal hvis de også gjelder dette.",
    "event-unknown-application":
      "Runden har ikke noen søknad {application}. Rett id-en, eller fjern hendelsen.",
    "event-without-grant":
      "Søknaden {application} har ikke tilskudd i det vedtatte forslaget, så ingenting kan falle bort. Rett id-en, eller fjern hendelsen.",
    "event-repeated": "{id} har allerede en hendelse i {first}. Behold én av dem.",
    "event-not-below-grant":
      "{amount} kroner er ikke mindre enn tilskuddet på {grant} kroner. Rett beløpet. Kommer hele tilskuddet tilbake, bruk withdrawn.",
    "event-no-minimum":
      "Område {area} har ikke penger som holdes av til et minimum, så ingenting kan frigjøres. Rett id-en, eller fjern hendelsen.",
    "event-without-reason":
      "Det står ikke hvorfor tildelingen til søknaden {application} settes til side. Skriv grunnen i reason.",
    "event-cap-outside":
      "Hendelsene ville gjort rammen til {cap} kroner. Den må være fra 0 til {most}. Rett beløpene.",
    "asked-outside": "{value} kan ikke stå her. Skriv et tall fra {least} til {most}.",
    "asked-below": "{value} kan ikke stå her. Skriv {least} eller mer.",
    "asked-zero": "{value} kan ikke stå her. Skriv et tall over 0.",
    "asked-not-later": "{year} er ikke et senere år. Skriv {first} eller senere.",
    "asked-reversed": "{from} er større enn {to}. Skriv det minste tallet først.",
    "asked-too-many": "Her står det {count}. Oppgi {most} eller færre.",
    "asked-unknown": "Runden har ingen søknad {id}. Rett id-en, eller ta den bort.",
    "asked-one-of": "Oppgi nøyaktig én av disse: {choices}.",
    "import-beyond":
      "Filen kan ikke leses innen {seconds} sekunder. Ta bort ark og rader som ikke skal leses inn, lagre den på nytt som .xlsx eller CSV, og prøv igjen.",
    "scenario-unknown":
      "Runden har ikke noe lagret scenario {id}. Rett id-en, ta den bort, eller send selve scenarioet.",
  },
};
