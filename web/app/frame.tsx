import { Button, Link as DsLink, Select, SkipLink } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { Loading } from "../parts/loading.tsx";
import { useService } from "../service/service.ts";
import { signInAddress, useVisitor, type Visitor } from "../service/session.ts";
import { languages } from "../texts/catalogue.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { FailedText } from "./failed.tsx";
import { Offline } from "./offline.tsx";
import { appTexts } from "./texts/in-language.ts";

/** What stands around every page: the way in, the language, who it is, and the ways out. */
export function Frame() {
  const texts = useTexts(appTexts);
  const visitor = useVisitor();
  return (
    <>
      <SkipLink href="#content">{texts.skip}</SkipLink>
      <header className="top">
        <Link to="/rounds" className="product">
          {texts.product}
        </Link>
        <nav aria-label={texts.product}>
          <Link to="/rounds">{texts.menu.rounds}</Link>
          <Link to="/portfolios">{texts.menu.portfolios}</Link>
          <Link to="/audit">{texts.menu.audit}</Link>
        </nav>
        <div className="top-end">
          <LanguageChoice />
          <Who visitor={visitor} />
        </div>
      </header>
      <Offline />
      <main id="content" tabIndex={-1}>
        <Content visitor={visitor} />
      </main>
      <footer className="bottom">
        <Link to="/accessibility">{texts.footer.accessibility}</Link>
        <Link to="/help">{texts.footer.help}</Link>
        <a href="/api/v1/docs">{texts.footer.api}</a>
      </footer>
    </>
  );
}

function Content({ visitor }: { readonly visitor: Visitor }) {
  const texts = useTexts(appTexts);
  switch (visitor.kind) {
    case "asking":
      return <Loading what="…" />;
    case "nobody":
      return (
        <div className="narrow">
          <h1>{texts.signInTitle}</h1>
          <p role={visitor.wasKnown ? "alert" : undefined}>
            {visitor.wasKnown ? texts.sessionEnded : texts.signInWhy}
          </p>
          <Button asChild>
            <a href={signInAddress()}>{texts.signIn}</a>
          </Button>
        </div>
      );
    case "unknown":
      return <FailedText error={visitor.error} />;
    case "somebody":
      return (
        <Suspense fallback={<Loading what="…" />}>
          <Outlet />
        </Suspense>
      );
  }
}

function LanguageChoice() {
  const texts = useTexts(appTexts);
  const { language, choose } = useLanguage();
  return (
    <Select
      aria-label={texts.language}
      data-size="sm"
      value={language}
      onChange={({ target }) => {
        const chosen = languages.find((one) => one === target.value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {languages.map((one) => (
        <Select.Option key={one} value={one} lang={one}>
          {texts.languages[one]}
        </Select.Option>
      ))}
    </Select>
  );
}

function Who({ visitor }: { readonly visitor: Visitor }) {
  const texts = useTexts(appTexts);
  const service = useService();
  const queries = useQueryClient();
  if (visitor.kind !== "somebody") return null;
  const { who, roles, csrf } = visitor.session;
  if (who.kind === "local") return <span className="who">{texts.localOfficer}</span>;
  const signOut = async (): Promise<void> => {
    const { data } = await service.endSession({});
    if (data.continueAt !== undefined) location.assign(data.continueAt);
    else await queries.resetQueries();
  };
  return (
    <span className="who">
      {who.name}
      {roles.length > 0 && ` (${roles.map((role) => texts.roles[role]).join(", ")})`}
      {csrf !== undefined && (
        <DsLink asChild>
          <button type="button" className="plain" onClick={() => void signOut()}>
            {texts.signOut}
          </button>
        </DsLink>
      )}
    </span>
  );
}
