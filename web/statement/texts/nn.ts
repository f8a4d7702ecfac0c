import type { StatementTexts } from "./texts.ts";

export const nn: StatementTexts = {
  accessibility: [
    {
      title: "Kva sidene skal oppfylle",
      paragraphs: [
        "Sidene skal kunne brukast av alle som arbeider med tilskot, også med tastatur åleine, skjermlesar, forstørring eller liten skjerm. Krava er WCAG 2.1 på nivå A og AA, som forskrift om universell utforming av IKT viser til, og dei nye krava på same nivå i WCAG 2.2.",
      ],
    },
    {
      title: "Kva som er prøvd",
      paragraphs: ["Kvar gong sidene blir endra, går eit program gjennom dei i ein nettlesar:"],
      list: [
        "alle sider blir kontrollerte med axe for dei reglane som kan prøvast av eit program, på bokmål og nynorsk",
        "alle sider blir viste i 320 punkt breidd utan at sida må rullast sidelengs",
        "hovudvegen, frå runde til vedtak, blir gått med tastatur åleine",
        "kvart diagram har ein tabell med dei same tala, og ingenting blir sagt med farge åleine",
      ],
    },
    {
      title: "Kva som ikkje er prøvd",
      paragraphs: [
        "Sidene er ikkje prøvde av menneske som bruker skjermlesar til dagleg. Nynorsken er ikkje lesen av ein som har det som hovudmål. Sida for den som vil prøve API-et, er laga av andre og er ikkje kontrollert.",
      ],
    },
    {
      title: "Sei frå",
      paragraphs: [
        "Finn du noko du ikkje får til, sei frå til direktoratet som driv tenesta. Får du ikkje hjelp, kan du klage til Tilsynet for universell utforming av IKT.",
      ],
    },
  ],
  help: [
    {
      title: "Kva fordel gjer",
      paragraphs: [
        "fordel føreslår korleis ramma i ei tilskotsordning skal fordelast etter reglane i ordninga: størst mogleg verdi for pengane, innanfor ramma, grensene for områda og vilkåra. Eit menneske vedtek. Alle får ei grunngiving.",
        "«Beste, prova» tyder at det er rekna ut med heile tal at inga anna fordeling etter dei same reglane er betre. Provet følgjer med og kan kontrollerast av andre.",
      ],
    },
    {
      title: "Vegen gjennom ein runde",
      paragraphs: [],
      list: [
        "Lag ein runde frå ei ordning.",
        "Hent søknader og vidareføringar frå Excel eller CSV på sida Søknader. Kvar feil blir vist ved si celle, og ingenting blir teke inn før alt er rett. Søknadene kan òg kome frå fagsystemet.",
        "Prøv ut på sida Fordeling. Ingenting i runden blir endra før du seier det.",
        "Lagre scenario og samanlikn dei.",
        "Flytt unytta områdemiddel på sida Omprioritering.",
        "Lag eit forslag, og la ein avgjerar vedta det på sida Vedtak.",
      ],
    },
  ],
  keys: {
    title: "Snøggtastar på sida Fordeling",
    key: "Tast",
    does: "Kva han gjer",
    rows: [
      ["/", "Gå til søket i lista"],
      ["↑ ↓", "Gå opp og ned i lista"],
      ["Enter", "Opne søknaden"],
      ["L", "Lås søknaden inn, ut eller på eit beløp"],
      ["Z", "Angre"],
      ["?", "Vis denne sida"],
    ],
  },
};
