import { Button, Select, Textfield, Field, Label } from "@digdir/designsystemet-react";
import type { ReactNode, Ref } from "react";
import { appTexts } from "../app/texts/in-language.ts";
import type { Scheme } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { everything, groupings, sortings, type Wanted } from "./arrange.ts";
import { countyName } from "../../src/counties.ts";
import { listTexts } from "./texts/in-language.ts";

interface ListFiltersProps {
  readonly wanted: Wanted;
  readonly scheme: Scheme;
  readonly counties: readonly string[];
  readonly search: Ref<HTMLInputElement>;
  readonly onChange: (wanted: Wanted) => void;
}

const outcomes = ["granted", "reduced", "declined", "dismissed"] as const;

/** What is looked for in the list, and its order. */
export function ListFilters({ wanted, scheme, counties, search, onChange }: ListFiltersProps) {
  const texts = useTexts(listTexts);
  const { words } = useTexts(appTexts);
  const isNarrowed = [wanted.text, wanted.area, wanted.outcome, wanted.county].some((one) => one !== "");
  return (
    <div className="list-filters" role="search" aria-label={texts.search}>
      <Textfield
        ref={search}
        label={texts.search}
        type="search"
        value={wanted.text}
        onChange={({ target }) => onChange({ ...wanted, text: target.value })}
      />
      <Choice label={texts.area} value={wanted.area} onChange={(area) => onChange({ ...wanted, area })}>
        <Select.Option value="">{texts.all}</Select.Option>
        {scheme.areas.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {`${id} ${name}`}
          </Select.Option>
        ))}
      </Choice>
      <Choice
        label={texts.outcome}
        value={wanted.outcome}
        onChange={(outcome) => onChange({ ...wanted, outcome })}
      >
        <Select.Option value="">{texts.all}</Select.Option>
        {outcomes.map((one) => (
          <Select.Option key={one} value={one}>
            {words.outcome[one]}
          </Select.Option>
        ))}
      </Choice>
      <Choice
        label={texts.county}
        value={wanted.county}
        onChange={(county) => onChange({ ...wanted, county })}
      >
        <Select.Option value="">{texts.all}</Select.Option>
        {counties.map((one) => (
          <Select.Option key={one} value={one}>
            {countyName(one)}
          </Select.Option>
        ))}
      </Choice>
      <Choice
        label={texts.sort}
        value={wanted.sorting}
        onChange={(value) => {
          const sorting = sortings.find((one) => one === value) ?? "rank";
          onChange({ ...wanted, sorting, descending: false });
        }}
      >
        {sortings.map((one) => (
          <Select.Option key={one} value={one}>
            {texts.sortings[one]}
          </Select.Option>
        ))}
      </Choice>
      <Choice
        label={texts.group}
        value={wanted.grouping}
        onChange={(value) =>
          onChange({ ...wanted, grouping: groupings.find((one) => one === value) ?? "none" })
        }
      >
        {groupings.map((one) => (
          <Select.Option key={one} value={one}>
            {texts.groupings[one]}
          </Select.Option>
        ))}
      </Choice>
      {isNarrowed && (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => onChange({ ...everything, sorting: wanted.sorting, grouping: wanted.grouping })}
        >
          {texts.clear}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </Select>
    </Field>
  );
}
