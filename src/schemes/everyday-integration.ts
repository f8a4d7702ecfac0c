/** IMDi's page on voluntary organisations, which three definitions rest on, and its headings. */
export const everydayIntegration = {
  document:
    "IMDi, nettside 2022: Hverdagsintegrering, virkemidler og tiltak rettet mot frivillige organisasjoner",
  headings: {
    top: "(innledning)",
    schemes: "Tilskuddsordninger frivillige organisasjoner kan søke på",
    direct: "Direkte utbetalt tilskudd",
    norwegian: "Norskinnsatsen",
    campaign: "Kampanjen «snakke mer»",
  },
} as const;
