import { type ReactNode, useEffect } from "react";

interface PageTitleProps {
  /** Also what the browser calls the page. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** The heading of a page, and its name in the browser. */
export function PageTitle({ title, children }: PageTitleProps) {
  useEffect(() => {
    document.title = `${title} – fordel`;
  }, [title]);
  return (
    <div className="page-title">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
