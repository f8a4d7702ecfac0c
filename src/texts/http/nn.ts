import type { HttpTexts } from "./texts.ts";

export const nn: HttpTexts = {
  problems: {
    "not-signed-in": {
      title: "Ikkje logga inn",
      detail:
        "Ingen er logga inn her, eller økta er slutt. Saksbehandlarar loggar inn på {address}; maskiner sender eit token frå Maskinporten i Authorization.",
    },
    token: {
      title: "Tokenet blir ikkje godteke",
      detail: "Tokenet blir ikkje godteke: {why}. Hent eit nytt frå Maskinporten, og send på nytt.",
    },
    forbidden: {
      title: "Ikkje lov",
      detail:
        "Du har ikkje lov til dette. Det krev ein av desse: som saksbehandlar rolla {roles}, som maskin scopet {scopes}. Spør den som deler ut roller og scope.",
    },
    organisation: {
      title: "Organisasjonen slepp ikkje inn",
      detail:
        "Organisasjonen {organisation} slepp ikkje inn her. Be den som driv tenesta, om å føre han opp i FORDEL_ORGANISATIONS.",
    },
    csrf: {
      title: "Ikkje send frå ei side i tenesta",
      detail:
        "Ei endring må kome frå ei side i tenesta ({address}). Med ei økt må ho òg ha tokenet sitt i {header}: hent det der det står kven ein er (session), og send på nytt.",
    },
    "no-role": {
      title: "Inga rolle",
      detail:
        "Du har ein konto, men inga rolle her, og er difor ikkje logga inn. Be den som deler ut roller, om reader, planner eller decider, og logg inn igjen.",
    },
    "four-eyes": {
      title: "Ein annan må vedta",
      detail:
        "Du kan ikkje vedta dette, for {own}. Ein annan med rolla decider kan, som korkje har laga forslaget eller endra runden.",
    },
    "sign-in-failed": {
      title: "Ikkje logga inn",
      detail: "Du vart ikkje logga inn: {why}. Byrj på nytt på {address}.",
    },
    "issuer-silent": {
      title: "Kven du er, kan ikkje slåast opp",
      detail:
        "Tenesta som seier kven du er, svarar ikkje. Ingenting er endra. Prøv igjen om {seconds} sekund.",
    },
    "not-found": {
      title: "Finst ikkje",
      detail: "Det er ingenting på {address}. Sjå i {docs} kva som finst.",
    },
    "method-not-allowed": {
      title: "Metoden kan ikkje brukast her",
      detail: "{address} svarer ikkje på {method}. Bruk {allowed}.",
    },
    "bad-request": {
      title: "Førespurnaden kan ikkje lesast",
      detail: "Førespurnaden følgjer ikkje HTTP slik tenesta les det. Sjå etter feil i adressa og hovuda.",
    },
    parameters: {
      title: "Feil i adressa",
      detail:
        "Noko av det som står etter spørjeteiknet i adressa, kan ikkje brukast. Rett det som står i faults.",
    },
    unreadable: {
      title: "Innhaldet er ikkje JSON",
      detail: "Innhaldet i førespurnaden kan ikkje lesast. Rett det som står i faults, og send på nytt.",
    },
    invalid: {
      title: "Dokumentet er ikkje gyldig",
      detail: "Talet på feil i dokumentet: {count}. Rett det som står i faults, og send på nytt.",
    },
    "too-large": {
      title: "For stort",
      detail:
        "Innhaldet er større enn {most} byte, pakka ut. Send mindre om gongen, eller be den som driv tenesta, om å heve grensa (FORDEL_BODY_LIMIT).",
    },
    "media-type": {
      title: "Ukjend type innhald",
      detail: "Tenesta les ikkje {given}. Send JSON, med Content-Type: application/json.",
    },
    encoding: {
      title: "Ukjend pakking",
      detail:
        "Innhaldet kan ikkje pakkast ut som {given}. Send det upakka eller med Content-Encoding gzip, deflate eller br.",
    },
    timeout: {
      title: "Førespurnaden kom for seint",
      detail: "Heile førespurnaden var ikkje komen innan {seconds} sekund. Send han på nytt.",
    },
    "too-many": {
      title: "For mange førespurnader",
      detail: "Du kan sende {most} førespurnader i minuttet. Vent {seconds} sekund før den neste.",
    },
    full: {
      title: "Tenesta er oppteken",
      detail: "Så mange står i kø at denne førespurnaden ikkje får plass. Prøv igjen om {seconds} sekund.",
    },
    stopping: {
      title: "Tenesta stoppar",
      detail: "Tenesta er i ferd med å stoppe og tek ikkje imot meir. Prøv igjen om {seconds} sekund.",
    },
    "nothing-found": {
      title: "Ingenting funne i tide",
      detail:
        "Det vart ikkje funne noka fordeling som held alle reglane, på {seconds} sekund. Gi meir tid med timeLimit.",
    },
    "too-slow": {
      title: "Svaret tok for lang tid",
      detail: "Svaret var ikkje klart i tide, og arbeidet er avbrote. Still eit mindre spørsmål.",
    },
    "unknown-name": {
      title: "Finst ikkje",
      detail: "Det er ingenting her som heiter «{name}». Vel mellom desse: {known}.",
    },
    missing: {
      title: "Finst ikkje",
      detail: "Det finst ikkje noko slikt med id-en «{id}». Rett id-en.",
    },
    exists: {
      title: "Finst alt",
      detail: "Det finst alt noko med id-en «{id}». Vel ein annan id, eller endre det som er der.",
    },
    changed: {
      title: "Endra av andre",
      detail:
        "Versjonen som er der no, er {version}, ikkje {expected}. Ingenting er endra. Hent det på nytt, og gjer endringa i det.",
    },
    precondition: {
      title: "Versjon manglar",
      detail:
        "Oppgi kva versjon du endrar: If-Match med ETag-en du fekk, If-Match: * for den som er der, eller If-None-Match: * for noko nytt.",
    },
    adopted: {
      title: "Runden er vedteken",
      detail: "Runden er vedteken og kan ikkje endrast. Bruk second-step for det som skjer etterpå.",
    },
    stale: {
      title: "Forslaget er forelda",
      detail: "Runden er endra sidan forslaget vart laga. Lag eit nytt forslag.",
    },
    "not-adoptable": {
      title: "Kan ikkje vedtakast",
      detail: "Forslaget kan ikkje vedtakast slik: {why}. Rett det, og send på nytt.",
    },
    "not-adopted": {
      title: "Runden er ikkje vedteken",
      detail:
        "Ingenting er vedteke i runden, så det er ikkje noko å byggje vidare på. Vedta eit forslag først.",
    },
    superseded: {
      title: "Vedtaket er endra",
      detail: "Vedtaket er endra sidan steget vart laga. Lag eit nytt steg på vedtaket slik det er no.",
    },
    "not-whole": {
      title: "Arkivet held ikkje",
      detail:
        "Talet på feil i arkivet: {count}. Ingenting er teke inn. Be om arkivet på nytt frå den som har runden, eller finn ut kven som har endra det.",
    },
    "under-way": {
      title: "Er i gang",
      detail:
        "Den same førespurnaden er under arbeid akkurat no. Prøv igjen om {seconds} sekund med same Idempotency-Key, så får du svaret på han.",
    },
    "other-request": {
      title: "Nøkkelen er brukt",
      detail: "Idempotency-Key er brukt til ein annan førespurnad. Bruk ein ny nøkkel.",
    },
    headers: {
      title: "Feil i hovuda",
      detail: "{name} kan ikkje vere slik. Skriv {wanted}.",
    },
    busy: {
      title: "Oppteken",
      detail: "Andre endrar det same akkurat no. Prøv igjen om {seconds} sekund.",
    },
    "no-database": {
      title: "Databasen svarar ikkje",
      detail:
        "Databasen svarar ikkje, så det er ikkje sikkert at noko vart endra. Prøv igjen om {seconds} sekund, med same Idempotency-Key.",
    },
    ended: {
      title: "Køyringa er avslutta",
      detail: "Køyringa er avslutta, så det er ikkje noko å avbryte. Hent ho for å sjå kva som kom ut av ho.",
    },
    cancelled: {
      title: "Arbeidet vart avbrote",
      detail: "Arbeidet vart avbrote. Spør igjen om svaret framleis trengst.",
    },
    "worker-lost": {
      title: "Arbeidet vart brote av",
      detail:
        "Dei som arbeidde med dette, vart brotne av {attempts} gonger. Still eit mindre spørsmål, eller meld frå om det.",
    },
    failed: {
      title: "Feil i tenesta",
      detail: "Tenesta svikta. Meld frå om det med nummeret {request}.",
    },
  },
  tokenFaults: {
    expired: "det har gått ut",
    early: "det gjeld ikkje enno",
    issuer: "det er frå ein annan utferdar",
    audience: "det er meint for ei anna teneste",
    claims: "det manglar scope, utløp eller organisasjon",
    unverifiable: "det kan ikkje kontrollerast",
    "none-taken": "her blir det ikkje teke imot token",
  },
  signInFaults: {
    return: "adressa det skal tilbake til, er ikkje ein sti i denne tenesta",
    "not-begun": "innlogginga byrja ikkje i denne nettlesaren, tok for lang tid eller er brukt",
    denied: "innlogginga vart avbroten eller avslått",
    mismatch: "svaret høyrer ikkje til innlogginga som byrja her",
  },
  ownWork: {
    "made-proposal": "du har laga forslaget {made}",
    "made-step": "du har laga steget {made}",
    "changed-round": "du har sjølv endra runden (versjon {version})",
    "imported-round": "du har henta runden inn frå ei fil (versjon {version})",
  },
  unknownParameter: "Her finst ikkje noko som heiter {name}. Ta det bort, eller bruk noko av dette: {known}.",
  wrongChoice: "{name} kan ikkje vere {value}. Bruk {choices}.",
  repeatedParameter: "{name} står meir enn éin gong. Behald éin av dei.",
  secondsUpTo: "eit tal over 0 og opp til {most}, sekund",
  notAdoptable: {
    infeasible: "forslaget seier at ingenting er mogleg",
    "no-reason": "grunngjevinga manglar",
    "no-award": "søknaden {id} får ikkje noko som kan setjast til side",
    "set-aside-twice": "søknaden {id} er sett til side to gonger",
  },
  keyForm: "1 til 200 teikn utan mellomrom",
  etagForm: 'ein ETag, til dømes "v3", eller *',
  wholeNumber: "eit heilt tal frå {least} til {most}",
  textForm: "ein tekst som ikkje er tom",
  importFiles: { applications: "soknader", commitments: "vidareforingar" },
  signInPage: {
    tryAgain: "Logg inn på nytt",
    requestNumber: "Nummeret på førespurnaden, om du spør nokon om hjelp",
  },
  noVersion: "ingen",
  receiver: {
    "not-https":
      "{value} er ikkje ei adresse som hendingar kan sendast til. Oppgi ei som byrjar med https://.",
    "with-password":
      "{value} har eit brukarnamn eller eit passord. Ta det bort: mottakaren kjenner hendingane på signaturen.",
    private:
      "{value} er ikkje ei adresse på det opne nettet. Oppgi ei anna, eller be den som driv tenesta, om å tillate henne (FORDEL_WEBHOOK_ORIGINS).",
  },
};
