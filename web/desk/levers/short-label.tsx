interface ShortLabelProps {
  readonly label: string;
  /** Some words of it, where the place around it says the rest to those who see. */
  readonly shown: string;
}

/** A label that is short to see and whole to hear. */
export function ShortLabel({ label, shown }: ShortLabelProps) {
  if (shown === label) return label;
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="heard">{label}</span>
    </>
  );
}
