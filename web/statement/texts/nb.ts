import type { StatementTexts } from "./texts.ts";

export const nb: StatementTexts = {
  accessibility: [
    {
      title: "Hva sidene skal oppfylle",
      paragraphs: [
        "Sidene skal kunne brukes av alle som arbeider med tilskudd, også med tastatur alene, skjermleser, forstørrelse eller lite skjerm. Kravene er WCAG 2.1 på nivå A og AA, som forskrift om universell utforming av IKT viser til, og de nye kravene på samme nivå i WCAG 2.2.",
      ],
    },
    {
      title: "Hva som er prøvd",
      paragraphs: ["Hver gang sidene endres, går et program gjennom dem i en nettleser:"],
      list: [
        "alle sider kontrolleres med axe for de reglene som kan prøves av et program, i bokmål og nynorsk",
        "alle sider vises i 320 punkters bredde uten at siden må rulles sidelengs",
        "hovedveien, fra runde til vedtak, gås med tastatur alene",
        "hvert diagram har en tabell med de samme tallene, og ingenting sies med farge alene",
      ],
    },
    {
      title: "Hva som ikke er prøvd",
      paragraphs: [
        "Sidene er ikke prøvd av mennesker som bruker skjermleser til daglig. Nynorsken er ikke lest av en som har det som hovedmål. Siden for den som vil prøve API-et, er laget av andre og er ikke kontrollert.",
      ],
    },
    {
      title: "Si fra",
      paragraphs: [
        "Finner du noe du ikke får til, si fra til direktoratet som driver tjenesten. Får du ikke hjelp, kan du klage til Tilsynet for universell utforming av IKT.",
      ],
    },
  ],
  help: [
    {
      title: "Hva fordel gjør",
      paragraphs: [
        "fordel foreslår hvordan rammen i en tilskuddsordning skal fordeles etter ordningens regler: størst mulig verdi for pengene, innenfor rammen, områdenes grenser og vilkårene. Et menneske vedtar. Alle får en begrunnelse.",
        "«Beste, bevist» betyr at det er regnet ut med hele tall at ingen annen fordeling etter de samme reglene er bedre. Beviset følger med og kan kontrolleres av andre.",
      ],
    },
    {
      title: "Veien gjennom en runde",
      paragraphs: [],
      list: [
        "Lag en runde fra en ordning.",
        "Hent søknader og videreføringer fra Excel eller CSV på siden Søknader. Hver feil vises ved sin celle, og ingenting tas inn før alt er rett. Søknadene kan også komme fra fagsystemet.",
        "Prøv ut på siden Fordeling. Ingenting i runden endres før du sier det.",
        "Lagre scenarioer og sammenlign dem.",
        "Flytt ubrukte områdemidler på siden Omprioritering.",
        "Lag et forslag, og la en beslutter vedta det på siden Vedtak.",
      ],
    },
  ],
  keys: {
    title: "Hurtigtaster på siden Fordeling",
    key: "Tast",
    does: "Hva den gjør",
    rows: [
      ["/", "Gå til søket i listen"],
      ["↑ ↓", "Gå opp og ned i listen"],
      ["Enter", "Åpne søknaden"],
      ["L", "Lås søknaden inn, ut eller på et beløp"],
      ["Z", "Angre"],
      ["?", "Vis denne siden"],
    ],
  },
};
