import type { CellPage_Serialize, DelegationDraft_Deserialize, Keep } from "../../bindings";
import { type LimitForm, limitForm, limitsOf } from "../../components/limit_form";

/** What is agreed on a cell, as it is typed. */
export interface CellForm extends LimitForm {
  level: number | null;
  wanted: number | null;
  wantedBy: string | null;
  consult: string[];
  inform: string[];
  commitment: string;
  review: string | null;
  reason: string;
  since: string | null;
}

export function cellForm({
  cell,
  limits,
  consult,
  inform,
  commitment,
}: CellPage_Serialize): CellForm {
  return {
    ...limitForm(limits),
    level: cell.agreed,
    wanted: cell.wanted,
    wantedBy: cell.wanted_by,
    consult,
    inform,
    commitment: commitment ?? "",
    review: cell.review,
    reason: "",
    since: null,
  };
}

export function kept<T>(value: T | null): Keep<T> {
  return value === null ? { do: "clear" } : { do: "set", value };
}

/** The limit of a cell, as a change to it. */
export function limitChange(form: LimitForm) {
  const { amount, customers, words } = limitsOf(form);
  return { amount: kept(amount), customers: kept(customers), limit: kept(words) };
}

const keep = { do: "keep" } as const;

function list(names: readonly string[]): Keep<string[]> {
  return names.length === 0 ? { do: "clear" } : { do: "set", value: [...names] };
}

/**
 * Says only what was changed: what a page shows may be less than what is kept, and on another day more may have been agreed. Naming
 * the level ends what holds for a while, so it is named only where it moves; from another day always.
 */
export function cellDraft(page: CellPage_Serialize, form: CellForm): DelegationDraft_Deserialize {
  const shown = cellForm(page);
  const change = limitChange(form);
  const before = limitChange(shown);
  const changed = <T>(now: Keep<T>, was: Keep<T>): Keep<T> =>
    JSON.stringify(now) === JSON.stringify(was) ? keep : now;
  return {
    person: page.person.id,
    area: page.area.code,
    level: form.since === null && form.level === page.cell.agreed ? null : form.level,
    wanted: changed(kept(form.wanted), kept(shown.wanted)),
    wanted_by: changed(kept(form.wantedBy), kept(shown.wantedBy)),
    amount: changed(change.amount, before.amount),
    customers: changed(change.customers, before.customers),
    limit: changed(change.limit, before.limit),
    consult: changed(list(form.consult), list(shown.consult)),
    inform: changed(list(form.inform), list(shown.inform)),
    commitment: changed(kept(form.commitment.trim() || null), kept(shown.commitment || null)),
    review: changed(kept(form.review), kept(shown.review)),
    reason: form.reason.trim() || null,
    on: form.since,
  };
}
