/** The number of an area before its name, where it has one; others have ids that say nothing to people. */
export function AreaName({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <>
      {/^\d+$/u.test(id) && <span className="area-number">{id}</span>} {name}
    </>
  );
}
