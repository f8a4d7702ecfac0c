import type { FaultCatalogue } from "./catalogue.ts";

export const nn: FaultCatalogue = {
  document: "dokumentet",
  expected: {
    kroner: "heile kroner som eit tal utan hermeteikn, til dømes 1300000",
    "kroner-positive": "heile kroner, minst 1, som eit tal utan hermeteikn, til dømes 1300000",
    "kroner-change": "heile kroner, med minus for mindre, som eit tal utan hermeteikn, til dømes -2000000",
    decimal: 'eit tal eller eit desimaltal i hermeteikn, med punktum, til dømes 4.5 eller "4.5"',
    identifier: 'ein tekst i hermeteikn, til dømes "2025-001"',
    text: "ein tekst i hermeteikn",
    year: "eit årstal med fire siffer utan hermeteikn, til dømes 2025",
    "year-key": 'eit årstal med fire siffer, til dømes "2025"',
    county: 'nummeret til fylket, to siffer i hermeteikn, til dømes "46"',
    count: "eit heilt tal, 0 eller meir, utan hermeteikn",
    "count-positive": "eit heilt tal, 1 eller meir, utan hermeteikn",
    date: 'ein dato som år-månad-dag, til dømes "2025-02-19"',
    "year-month": 'ein månad som år-månad, til dømes "2025-03"',
    time: 'dato og klokkeslett med tidssone, til dømes "2025-02-18T10:00:00+01:00"',
    fraction: 'eit tal, eit desimaltal eller ein brøk i hermeteikn, til dømes 0.5, "0.5" eller "2/3"',
    "month-number": "eit heilt tal frå 1 til 12, utan hermeteikn",
    "month-day": 'månad og dag, til dømes "05-01" (29. februar går ikkje)',
    day: 'ein dato eller månad og dag, til dømes "2025-09-01" eller "09-01"',
    flag: "true eller false, utan hermeteikn",
    list: "ei liste i hakeparentesar",
    object: "felt i krøllparentesar",
  },
  sentences: {
    "json-not-utf8":
      "Fila er ikkje UTF-8: det første teiknet som ikkje kan lesast, står på linje {line}, kolonne {column}. Lagre fila som UTF-8.",
    "json-empty": "Fila er tom. Gi ein runde som JSON.",
    "json-syntax":
      "Dette er ikkje JSON: {found} på linje {line}, kolonne {column} høyrer ikkje heime der. Sjå der, og rett framfor, etter eit komma, eit hermeteikn eller ein parentes for mykje eller for lite.",
    "json-ends-early":
      "Dette er ikkje heile JSON-teksten: han sluttar på linje {line}, kolonne {column}, før alle tekstar, lister og objekt er lukka. Sjå om slutten manglar.",
    "json-too-deep":
      "Lister og objekt står meir enn {most} nivå inni kvarandre, og det treng ingen runde. Sjekk at dette er rett fil.",
    "json-repeated-key":
      "Namnet {key} står meir enn éin gong i same objekt, så ein av verdiane ville gå tapt. Behald éin av dei.",
    "faults-left-out":
      "Dokumentet har så mange feil at berre {most} av dei står her. Rett desse først, og send det på nytt.",
    missing: "{field} manglar. Legg det til: {expected}.",
    "missing-choice": "{field} manglar. Legg det til som eitt av desse: {choices}.",
    "wrong-form": "{value} kan ikkje stå her. Skriv {expected}.",
    "null-optional": "{field} er null. Gi feltet ein verdi, eller lat det vere ute.",
    "unknown-field": "Det finst ikkje noko felt {field} her. Fjern det, eller bruk eitt av desse: {known}.",
    "unknown-field-near":
      "Det finst ikkje noko felt {field} her; meinte du {nearest}? Rett namnet, eller fjern feltet.",
    "reserved-name":
      "Namnet {field} kan ikkje brukast, fordi det har ei eiga tyding i JavaScript. Vel eit anna.",
    "wrong-choice": "{value} er ikkje eit val her. Bruk eitt av desse: {choices}.",
    "list-empty": "{field} er ei tom liste. Set inn minst eitt element.",
    "amount-as-text":
      "{value} er tekst. Skriv beløp som heile kroner, eit tal utan hermeteikn, til dømes 1300000.",
    "amount-negative": "{value} er under 0. Skriv beløpet som heile kroner, 0 eller meir.",
    "amount-fraction": "{value} er ikkje eit heilt beløp. Rund av til heile kroner.",
    "amount-too-large": "{value} er for stort: beløp går opp til {most}. Sjekk talet på siffer.",
    "amount-zero": "Beløpet er {value}. Innvilg minst 1 krone, eller bruk decline (avslag).",
    "decimal-comma": "{value} har desimalkomma. Skriv {point}.",
    "decimal-inexact":
      "{value} kan ikkje haldast nøyaktig som tal. Skriv det som eit desimaltal i hermeteikn.",
    "decimal-too-long":
      "{value} har for mange siffer: høgst {most} teikn når det blir skrive heilt ut. Kort det ned.",
    "id-empty": "Id-en er {value}, ein tom tekst. Gi han minst eitt teikn.",
    "id-blank":
      "Id-en {value} har mellomrom framfor eller bak. Fjern dei, her og alle stader id-en er brukt.",
    "id-too-long": "Id-en {value} er {length} teikn lang; høgst {most} er tillatne. Kort han ned.",
    "id-unprintable":
      "Id-en {value} har teikn som ikkje kan visast, til dømes linjeskift. Fjern dei, her og alle stader id-en er brukt.",
    "text-broken":
      "{value} har eit halvt teikn (eit laust surrogat), som inga fil kan innehalde. Skriv teksten på nytt.",
    "year-key": "{key} er ikkje eit årstal med fire siffer. Skriv til dømes 2025.",
    "date-not-existing": "Datoen {value} finst ikkje. Sjekk dag og månad.",
    "time-without-offset":
      'Tidspunktet {value} seier ikkje kor langt det er frå UTC. Ta med sekund og tidssone, til dømes "2025-02-18T10:00:00+01:00".',
    "repeated-id": "Id-en {id} er alt brukt i {first}. Gi kvar sin eigen id.",
    "repeated-id-unicode":
      "Id-en {id} ser ut som den i {first}; berre kodinga av bokstavane (Unicode) er ulik. Gi kvar sin eigen id.",
    "reference-unicode":
      "{id} ser ut som ein id i dokumentet, men bokstavane er koda på ein annan måte (Unicode). Kopier id-en frå staden der han er definert.",
    "unknown-area": "Ordninga har ikkje noko område {area}. Bruk eitt av desse: {known}.",
    "unknown-criterion":
      "Ordninga har ikkje noko kriterium {criterion}. Fjern poenga, eller bruk eitt av desse: {known}.",
    "unknown-application": "Det finst ingen søknad {application}. Rett id-en, eller fjern avgjerda.",
    "year-before-scheme":
      "{year} er før året som ordninga gjeld for, {schemeYear}. Fjern beløpet, eller rett årstalet.",
    "later-cap-not-later":
      "{year} er ikkje etter året som ordninga gjeld for, {schemeYear}. Det året har ramma si i cap; fjern denne, eller rett årstalet.",
    "score-missing": "Det manglar poeng på kriteriet {criterion}. Legg dei til.",
    "score-outside":
      "Poenga {score} ligg utanfor skalaen frå {lowest} til {highest}. Rett poenga eller skalaen.",
    "scale-reversed": "lowest er {lowest} og highest {highest}. Gjer lowest høgst like stor som highest.",
    "threshold-outside":
      "Terskelen {threshold} ligg utanfor skalaen frå {lowest} til {highest}. Flytt han innanfor.",
    "weight-negative": "Vekta er {weight}. Gjer henne til 0 eller meir.",
    "minimum-above-maximum":
      "Minimumet til området på {minimum} kroner er over den øvre grensa på {maximum} kroner. Senk minimumet, eller hev grensa.",
    "share-outside": "{share} er ingen del mellom 0 og 1. Skriv ein slik del, til dømes 0.5 for halvparten.",
    "smallest-above-largest":
      "Det minste tilskotet på {smallest} kroner er over det største på {largest} kroner. Senk smallest, eller hev largest.",
    "submitted-missing":
      "submittedAt manglar, og ordninga har søknadsfrist {deadline}. Legg til når søknaden kom, med dato, klokkeslett og tidssone.",
    "decision-repeated": "Søknaden {application} har alt ei avgjerd i {first}. Behald éi av dei.",
    "decline-with-amount":
      "Avgjerda er decline (avslag), men har beløpet {amount}. Fjern beløpet, eller bruk grant (innvilging).",
    "decline-with-years":
      "Avgjerda er decline (avslag), men har talet på år, {years}. Fjern talet, eller bruk grant (innvilging).",
    "years-without-choice":
      "Avgjerda gjeld {years} år, men ordninga gjev tilskot for alle åra det er søkt om. Fjern talet, eller set scheme.grant.fewestYears.",
    "applicant-unclear":
      "Det er ikkje råd å sjå om søkjaren {name} er den same som i {first}: berre den eine har ein id eller eit kommunenummer. Gje begge applicant.id, til dømes organisasjonsnummeret.",
    "municipality-unreadable":
      '{value} er ikkje eit kommunenummer, så fylket er ukjent. Skriv fire siffer i hermeteikn, til dømes "4601", eller ta feltet bort.',
    "order-missing": "Regelen {policy} treng order. Legg til områda i den rekkjefølgja dei skal få.",
    "order-repeated": "Området {area} står alt i {first}. Behald eitt av dei.",
    "costs-without-rules":
      "Søknaden har kostnader, men ordninga har ingen reglar for dei. Legg til reglane i scheme.costs, eller fjern kostnadene.",
    "unknown-cost": "Ordninga har ingen regel for kostnaden {cost}. Bruk ein av desse: {known}.",
    "cost-field-foreign":
      "{field} høyrer ikkje til kostnaden {cost}. Fjern feltet; han kan ha desse: {known}.",
    "cost-participants-above":
      "Stønaden gjeld {participants} deltakarar, men prosjektet har {most}. Rett eitt av tala.",
    "younger-above-participants":
      "{younger} deltakarar under aldersgrensa er fleire enn dei {participants} som er med. Rett eitt av tala.",
    "first-month-missing":
      "Det står {months} månader, men ikkje kva for nokre, og grunnbeløpet kan bli endra i løpet av året. Legg til firstMonth.",
    "months-beyond-year":
      "{months} månader frå månad {firstMonth} går ut over året, som då har {left} att. Rett månadene, og før resten på neste år.",
    "by-rules-without":
      "{year} står som utrekna, men søknaden har ikkje både kostnader og eit vurdert beløp for det året. Fjern året, eller legg til det som manglar.",
    "fraction-negative": "{value} er under 0. Gjer verdien til 0 eller meir.",
    "own-financing-empty": "Kravet om eigenfinansiering seier ikkje kor mykje. Legg til share eller sum.",
    "own-financing-repeated": "Kostnaden {cost} står alt i {first}. Behald éin av dei.",
    "own-financing-excluded":
      "Kostnaden {cost} blir ikkje dekt og ikkje rekna med, så han kan ikkje gå inn i eigenfinansieringa. Fjern han herifrå.",
    "basic-amount-repeated": "Grunnbeløpet frå {from} står alt i {first}. Behald eitt av dei.",
    "basic-amount-other":
      "Grunnbeløpet frå {from} er {known} kroner i tabellen, og {amount} her. Fjern denne linja, eller rett datoen.",
    "basic-amount-missing":
      "Tabellen har ikkje noko grunnbeløp for {day}. Legg det til i scheme.costs.basicAmounts, eller vel ein annan dag.",
    "instalment-shares": "Delane av terminane er {sum} til saman. Rett dei så dei blir 1.",
    "instalment-other-year":
      "Terminen {date} er ikkje i året til ordninga, {schemeYear}, og han blir belasta ramma for det året. Rett datoen.",
    "calendar-deadline":
      "Søknadsfristen er {deadline} her og {condition} i conditions.deadline. Rett ein av dei, eller fjern denne.",
    "calendar-order": "{date} er før {earlier}, som er {earlierDate}. Rett ein av datoane.",
    "kind-not-scored":
      "Dette er ei ordning av typen {kind}. Kommandoen gjeld berre ordningar der søknader får poeng (scored). Bruk fordel solve, fordel verify, fordel calendar eller fordel portfolio.",
    "field-of-other-kind":
      "{field} høyrer til ordningar av typen {kinds}, og denne er av typen {kind}. Fjern feltet, eller rett scheme.kind.",
    "decimal-negative": "{value} er under 0. Skriv eit tal som er 0 eller meir.",
    "unknown-condition": "Ordninga har ikkje noko vilkår {id}. Bruk eitt av desse: {known}.",
    "unknown-recipient": "Det finst ingen mottakar {recipient}. Rett id-en, eller fjern avgjerda.",
    "recipient-decided-twice": "Mottakaren {recipient} har alt ei avgjerd i {first}. Behald éi av dei.",
    "unknown-rate": "Ordninga har ingen sats {id}. Bruk ein av desse: {known}.",
    "unknown-key": "Ordninga har ingen nøkkel {id}. Fjern verdien, eller bruk ein av desse: {known}.",
    "period-one-of": "Satsen gjeld per månad, og linja har {given}. Oppgi anten from og to, eller months.",
    "period-not-here": "Satsen gjeld for heile året, men linja har {given}. Fjern det.",
    "months-too-late":
      "Linja går til {to}. Beløp etter {lastYear} er for langt fram til å planleggje. Rett månaden.",
    "months-reversed": "Linja går frå {from} til {to}. Lat from vere den første månaden og to den siste.",
    "months-above-year":
      "{months} månader er meir enn eit år. Oppgi høgst 12, eller bruk from og to for månader som går inn i neste år.",
    "key-shares-not-one": "Delane til nøklane blir {sum} til saman. Rett dei slik at dei blir nøyaktig 1.",
    "value-missing": "Det manglar ein verdi for nøkkelen {key}. Legg han til; 0 er ein verdi.",
    "bound-off-step": "{amount} kroner går ikkje opp i steg på {step}. Rett beløpet eller step.",
    "floor-above-ceiling":
      "Minstebeløpet på {floor} kroner er over det største beløpet på {ceiling} kroner. Senk floor, eller hev ceiling.",
    "portfolio-unknown-round":
      "Det finst ingen runde {round} i tenesta. Rett id-en, eller legg inn runden først.",
    "portfolio-other-id": "Porteføljen heiter {id}, men adressa seier {address}. Skriv same id begge stader.",
    "portfolio-other-year":
      "Runden gjeld {year}, men porteføljen gjeld {portfolioYear}. Bruk rundar for same år.",
    "unknown-scheme": "Porteføljen har inga ordning {id}. Bruk ei av desse: {known}.",
    "transfer-to-itself": "Regelen flyttar pengar frå {id} til {id}. Rett from eller to.",
    "transfer-repeated":
      "Ein regel frå {from} til {to} står alt i {first}. Behald éin av dei, og legg beløpa saman om begge gjeld.",
    "scheme-repeated": "Ordninga {id} står alt i {first}. Behald éi av dei.",
    "order-lacks-scheme":
      "{id} kan få pengar etter ein regel, men står ikkje i order. Legg henne til, eller vel policy proportional.",
    "scenario-other-base":
      "Scenarioet er laga på runden {base}, og denne runden er {round}. Bruk runden det vart laga på, eller fjern base for å stille dei same spørsmåla om denne.",
    "change-one-of": "Endringa har {given}. Oppgje nøyaktig éin av desse: {choices}.",
    "change-unknown":
      "{id} finst ikkje her i runden, slik endringane før denne gjer han. Bruk ein av desse: {known}.",
    "change-taken": "Id-en {id} er alt brukt i runden. Vel ein annan, eller endre det som står der.",
    "change-nothing":
      "Runden har ikkje {field} som kan endrast eller fjernast. Set verdien med to, eller ta bort endringa.",
    "change-below-zero":
      "Endringa ville gjort verdien til {value}, og han må vere 0 eller meir. Endre med mindre, eller set verdien med to.",
    "events-other-proposal":
      "Hendingane gjeld forslaget {given}, og dette forslaget er {proposal}. Bruk forslaget dei gjeld, eller fjern proposal om dei også gjeld dette.",
    "event-unknown-application": "Runden har ingen søknad {application}. Rett id-en, eller fjern hendinga.",
    "event-without-grant":
      "Søknaden {application} har ikkje tilskot i det vedtekne forslaget, så ingenting kan falle bort. Rett id-en, eller fjern hendinga.",
    "event-repeated": "{id} har alt ei hending i {first}. Behald éi av dei.",
    "event-not-below-grant":
      "{amount} kroner er ikkje mindre enn tilskotet på {grant} kroner. Rett beløpet. Kjem heile tilskotet tilbake, bruk withdrawn.",
    "event-no-minimum":
      "Område {area} har ikkje pengar som blir haldne av til eit minimum, så ingenting kan frigjerast. Rett id-en, eller fjern hendinga.",
    "event-without-reason":
      "Det står ikkje kvifor tildelinga til søknaden {application} blir sett til side. Skriv grunnen i reason.",
    "event-cap-outside":
      "Hendingane ville gjort ramma til {cap} kroner. Ho må vere frå 0 til {most}. Rett beløpa.",
    "asked-outside": "{value} kan ikkje stå her. Skriv eit tal frå {least} til {most}.",
    "asked-below": "{value} kan ikkje stå her. Skriv {least} eller meir.",
    "asked-zero": "{value} kan ikkje stå her. Skriv eit tal over 0.",
    "asked-not-later": "{year} er ikkje eit seinare år. Skriv {first} eller seinare.",
    "asked-reversed": "{from} er større enn {to}. Skriv det minste talet først.",
    "asked-too-many": "Her er det {count}. Oppgi {most} eller færre.",
    "asked-unknown": "Runden har ingen søknad {id}. Rett id-en, eller ta han bort.",
    "asked-one-of": "Oppgi nøyaktig éin av desse: {choices}.",
    "import-beyond":
      "Fila kan ikkje lesast innan {seconds} sekund. Ta bort ark og rader som ikkje skal lesast inn, lagre ho på nytt som .xlsx eller CSV, og prøv igjen.",
    "scenario-unknown":
      "Runden har ikkje noko lagra scenario {id}. Rett id-en, ta han bort, eller send sjølve scenarioet.",
  },
};
