import type { ChangeKind, LadderChange, LadderPart } from "../../bindings";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { ladderVersionMessages } from "../../messages/ladder_versions";
import { useRead } from "../../queries";
import { useDraft } from "./draft_context";
import css from "./PublishDialog.module.css";

const kinds: readonly ChangeKind[] = ["added", "removed", "changed", "moved"];

/** How much changes, part by part, in one small table. */
export function ChangeCounts() {
  const { draft } = useDraft();
  const { data } = useRead("ladderCompare", [draft.based_on, draft.id]);
  if (!data) return null;
  if (data.changes.length === 0) return <p className={css.quiet}>{words.noChanges}</p>;
  const parts = [...new Set(data.changes.map(({ part }) => part))];
  const used = kinds.filter((kind) => data.changes.some((change) => change.kind === kind));
  return (
    <table className={css.counts} aria-label={words.changes(draft.based_on_number)}>
      <thead>
        <tr>
          <td />
          {used.map((kind) => (
            <th key={kind} scope="col">
              {ladderVersionMessages.kinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">{ladderVersionMessages.parts[part]}</th>
            {used.map((kind) => (
              <td key={kind}>{countOf(data.changes, part, kind) || words.nothing}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function countOf(changes: readonly LadderChange[], part: LadderPart, kind: ChangeKind): number {
  return changes.filter((change) => change.part === part && change.kind === kind).length;
}
