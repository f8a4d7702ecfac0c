import { Link } from "@tanstack/react-router";
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { appTexts } from "../../app/texts/in-language.ts";
import { useFigures } from "../../format/use-figures.ts";
import type { Area } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useMoved } from "../desk-context.ts";
import { AreaName } from "../area-name.tsx";
import { deskTexts } from "../texts/in-language.ts";
import { AmountLever } from "./amount-lever.tsx";
import { ChoiceLever } from "./choice-lever.tsx";
import { CountLever } from "./count-lever.tsx";

interface AreaLeversProps {
  readonly area: Area;
  readonly roundId: string;
  /** The greatest minimum that can be dragged to, in kroner. */
  readonly slideTo: number;
  /** Kroner of the minimum that no application fills, in the outcome that is shown. */
  readonly unused: number;
}

/** What an area is given: the minimum, and folded the rest. */
export function AreaLevers({ area, roundId, slideTo, unused }: AreaLeversProps) {
  const { levers } = useTexts(deskTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const { id } = area;
  const rest = new Set(["area-maximum", "area-projects", "area-unused"].map((kind) => `${kind}:${id}`));
  const moved = useMoved((place) => rest.has(place));
  const [isOpen, setOpen] = useState(false);
  const named = (what: string): { readonly label: string; readonly shownLabel: string } => ({
    label: levers.inArea(what, id),
    shownLabel: what,
  });
  return (
    <section aria-label={levers.area(id)} className="area-levers">
      <h4 title={area.name}>
        <AreaName id={id} name={area.name} />
      </h4>
      <AmountLever
        place={`area-minimum:${id}`}
        {...named(levers.minimum)}
        kept={area.minimum ?? 0}
        setTo={(to) => ({ change: "area-minimum", area: id, to })}
        slideTo={slideTo}
      />
      {unused > 0 && (
        <p className="cannot-fill">
          {levers.cannotFill(figures.kroner(unused))}{" "}
          <Link to="/rounds/$round/reprioritisation" params={{ round: roundId }}>
            {levers.toReprioritisation}
          </Link>
        </p>
      )}
      <Button
        variant="tertiary"
        data-size="sm"
        className="small-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "▾" : "▸"} {levers.moreOf(id)}
        {moved > 0 && ` · ${levers.moved(moved)}`}
      </Button>
      {isOpen && (
        <>
          <AmountLever
            place={`area-maximum:${id}`}
            {...named(levers.maximum)}
            kept={area.maximum}
            setTo={(to) => ({ change: "area-maximum", area: id, to })}
            remove={() => ({ change: "area-maximum", area: id, remove: true })}
          />
          <CountLever
            place={`area-projects:${id}`}
            {...named(levers.projects)}
            kept={area.projectsAtMost}
            setTo={(to) => ({ change: "area-projects", area: id, to })}
            remove={() => ({ change: "area-projects", area: id, remove: true })}
          />
          <ChoiceLever
            place={`area-unused:${id}`}
            {...named(levers.unused)}
            kept={area.unused ?? "release"}
            choices={words.fate}
            order={["release", "readvertise", "hold"]}
            setTo={(to) => ({ change: "area-unused", area: id, to })}
          />
        </>
      )}
    </section>
  );
}
