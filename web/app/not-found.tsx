import { Link } from "@tanstack/react-router";
import { PageTitle } from "../parts/page-title.tsx";
import { useTexts } from "../texts/language.tsx";
import { appTexts } from "./texts/in-language.ts";

export function NotFound() {
  const { notFound } = useTexts(appTexts);
  return (
    <div className="narrow">
      <PageTitle title={notFound.title} />
      <p>{notFound.text}</p>
      <p>
        <Link to="/rounds">{notFound.back}</Link>
      </p>
    </div>
  );
}
