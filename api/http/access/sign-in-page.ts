import { createHash } from "node:crypto";
import { htmlText } from "../../../src/texts/html-text.ts";
import { httpTextsIn } from "../../../src/texts/http/in-language.ts";
import type { Language } from "../../../src/texts/language.ts";
import type { ProblemDocument } from "../problem.ts";
import { callbackPath } from "./officers.ts";
import { signInPath } from "./problems.ts";

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
a { color: inherit; }
p { overflow-wrap: anywhere; }
.number { font-size: 0.875rem; }
`;

const styleHash = createHash("sha256").update(style).digest("base64");

/** Nothing is loaded and nothing runs; nobody may put it into a page of theirs. */
export const signInPagePolicy = `default-src 'none';style-src 'sha256-${styleHash}';base-uri 'none';form-action 'none';frame-ancestors 'none'`;

/** Whether it is a person whose browser was sent to sign in, or back from it, and not a program that reads documents. */
export function isSigningIn(url: string, accept: string | undefined): boolean {
  const [path] = url.split("?");
  return (path === signInPath || path === callbackPath) && accept?.includes("text/html") === true;
}

/** Why somebody was not signed in, as a page that says what to do. */
export function signInPage({ title, detail, instance }: ProblemDocument, language: Language): string {
  const { tryAgain, requestNumber } = httpTextsIn(language).signInPage;
  const number = instance.split(":").at(-1) ?? "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)} · fordel</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
<p>${htmlText(detail)}</p>
<p><a href="${signInPath}?return=/">${htmlText(tryAgain)}</a></p>
<p class="number">${htmlText(requestNumber)}: ${htmlText(number)}</p>
</main>
</body>
</html>
`;
}
