/** What each id leads to: the figures that a figure is computed from, or the one that it retells. */
export type Leads = ReadonlyMap<string, readonly string[]>;

/** The ids in an order in which each comes after all that it leads to; without those that lead into a circle. */
export function inOrder(leads: Leads): string[] {
  const back = reversed(leads);
  const waitingFor = new Map([...leads].map(([id, next]) => [id, next.length]));
  const order = [...leads.keys()].filter((id) => waitingFor.get(id) === 0);
  for (const id of order)
    for (const each of back.get(id) ?? []) {
      const rest = (waitingFor.get(each) ?? 0) - 1;
      waitingFor.set(each, rest);
      if (rest === 0) order.push(each);
    }
  return order;
}

/** The ids from which one comes back to a circle, whichever way one goes: those on a circle, or between two. */
export function onCircles(leads: Leads): Set<string> {
  const ends = new Set([...inOrder(leads), ...inOrder(reversed(leads))]);
  return new Set(leads.keys().filter((id) => !ends.has(id)));
}

function reversed(leads: Leads): Map<string, string[]> {
  const back = new Map(leads.keys().map((id): [string, string[]] => [id, []]));
  for (const [id, next] of leads) for (const each of next) back.get(each)?.push(id);
  return back;
}
