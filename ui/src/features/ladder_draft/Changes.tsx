import { useState } from "react";
import type {
  ChangeKind,
  LadderChange_Serialize as LadderChange,
  LadderDraftPage_Serialize as LadderDraftPage,
} from "../../bindings";
import { Badge } from "../../components/Badge";
import { Section } from "../../components/Section";
import { SegmentedControl } from "../../components/SegmentedControl";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { Loaded, useRead } from "../../queries";
import css from "./Draft.module.css";

const kinds: readonly ChangeKind[] = ["added", "removed", "changed", "moved"];
const tones = { added: "good", removed: "bad", changed: "accent", moved: "neutral" } as const;

/** The draft beside the version that counts, change by change. */
export function Changes({ draft }: { draft: LadderDraftPage }) {
  const comparison = useRead("ladderCompare", [draft.based_on, draft.id]);
  const [kind, setKind] = useState<ChangeKind | "all">("all");
  return (
    <Section title={words.changes(draft.based_on_number)}>
      <Loaded of={comparison}>
        {({ changes, from }) =>
          changes.length === 0 ? (
            <p className={css.quiet}>{words.noChanges}</p>
          ) : (
            <>
              <SegmentedControl
                label={words.kindFilter}
                choices={[
                  { id: "all" as const, label: `${words.all} ${changes.length}` },
                  ...kinds
                    .map((id) => ({ id, count: changes.filter((one) => one.kind === id).length }))
                    .filter(({ count }) => count > 0)
                    .map(({ id, count }) => ({ id, label: `${words.kinds[id]} ${count}` })),
                ]}
                value={kind}
                onChange={setKind}
              />
              <Parts
                changes={changes.filter((one) => kind === "all" || one.kind === kind)}
                from={from}
              />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Parts({ changes, from }: { changes: readonly LadderChange[]; from: number }) {
  const parts = [...new Set(changes.map(({ part }) => part))];
  return parts.map((part) => (
    <table key={part} className={css.table}>
      <caption className={css.caption}>{words.parts[part]}</caption>
      <thead>
        <tr>
          <th scope="col" className={css.where}>
            {words.where}
          </th>
          <th scope="col" className={css.field}>
            {words.field}
          </th>
          <th scope="col">{words.before(from)}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      {changes
        .filter((change) => change.part === part)
        .map((change) => (
          <tbody key={`${change.kind} ${change.level} ${change.competency} ${change.place}`}>
            {change.fields.map(({ field, before, after }, at) => (
              <tr key={field}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={change.fields.length} className={css.place}>
                    {change.place}
                    <Badge tone={tones[change.kind]}>{words.kinds[change.kind]}</Badge>
                  </th>
                )}
                <td className={css.name}>{field}</td>
                <Said text={before} />
                <Said text={after} />
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  ));
}

/** Lists have one line per item. */
function Said({ text }: { text: string }) {
  const lines = text.split("\n");
  if (lines.length > 1) {
    return (
      <td className={css.text}>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </td>
    );
  }
  return <td className={css.text}>{text || words.nothing}</td>;
}
