import type { RowFate_Serialize as RowFate } from "../../bindings";
import { Dialog } from "../../components/Dialog";
import { Section } from "../../components/Section";
import { rosterImportMessages as words } from "../../messages/roster_import";
import { FateBadge } from "./FateBadge";
import css from "./RosterImport.module.css";
import { rowName } from "./row_columns";

interface RowDetailsProps {
  fate: RowFate;
  onClose: () => void;
}

/** All that is known about one row; the table has no room for whole sentences. */
export function RowDetails({ fate, onClose }: RowDetailsProps) {
  const { proposed, changes } = fate;
  return (
    <Dialog title={rowName(fate)} isOpen onClose={onClose}>
      <div className={css.details}>
        <p className={css.quiet}>
          {[words.rowNumber(fate.row), fate.title].filter(Boolean).join(" · ")}
        </p>
        <div className={css.fate}>
          <FateBadge fate={fate.fate} />
          <p>{fate.reason}</p>
        </div>
        {proposed && !fate.vacancy && proposed.reason !== fate.reason && (
          <Section title={words.proposed} heading="small">
            <p>{proposed.reason}</p>
            {!proposed.sure && <p className={css.unsure}>{words.unsureText}</p>}
          </Section>
        )}
        {changes.length > 0 && (
          <Section title={words.changes} heading="small">
            <dl className={css.changes}>
              {changes.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{words.fieldName(field)}</dt>
                  <dd>
                    <del>{before ?? words.nothing}</del>
                    <ins>{after ?? words.nothing}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
        )}
      </div>
    </Dialog>
  );
}
