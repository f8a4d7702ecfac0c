import { useTexts } from "../texts/language.tsx";
import { decisionTexts } from "./texts/in-language.ts";

/** How anybody can check a decision without the service. */
export function HowToVerify({ round }: { readonly round: string }) {
  const { verify, papers } = useTexts(decisionTexts);
  const address = `/api/v1/rounds/${encodeURIComponent(round)}/archive`;
  return (
    <section className="panel" aria-labelledby="verify-title">
      <h2 id="verify-title">{verify.title}</h2>
      <p>{verify.text}</p>
      <p>
        <a href={address} download={`${round}.archive.json`}>
          {papers.archive}
        </a>
        <br />
        <span className="quiet">{papers.archiveHelp}</span>
      </p>
      <code className="command">
        {verify.command} {round}.archive.json
      </code>
    </section>
  );
}
