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

/**
 * Names the level only where it moves: naming it ends what holds for a while. From another day it is always named, since then
 * another one may have been agreed.
 */
export function cellDraft(page: CellPage_Serialize, form: CellForm): DelegationDraft_Deserialize {
  return {
    person: page.person.id,
    area: page.area.code,
    level: form.since === null && form.level === page.cell.agreed ? null : form.level,
    wanted: kept(form.wanted),
    wanted_by: kept(form.wantedBy),
    ...limitChange(form),
    consult: form.consult.length === 0 ? { do: "clear" } : { do: "set", value: form.consult },
    inform: form.inform.length === 0 ? { do: "clear" } : { do: "set", value: form.inform },
    commitment: kept(form.commitment.trim() || null),
    review: kept(form.review),
    reason: form.reason.trim() || null,
    on: form.since,
  };
}
