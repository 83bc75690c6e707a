import { useState } from "react";
import type {
  ChangeKind,
  LadderChange,
  LadderFieldChange,
  LadderPart,
  WordFate,
} from "../../bindings";
import { Badge } from "../../components/Badge";
import { SegmentedControl } from "../../components/SegmentedControl";
import { ladderVersionMessages as words } from "../../messages/ladder_versions";
import css from "./ChangeTables.module.css";

const kinds: readonly ChangeKind[] = ["added", "removed", "changed", "moved"];
const tones = { added: "good", removed: "bad", changed: "accent", moved: "neutral" } as const;

interface ChangeTablesProps {
  changes: readonly LadderChange[];
  /** How the two versions are called above their columns. */
  before: string;
  after: string;
}

/** What differs between two versions, part by part, what stood there before beside what stands there now. */
export function ChangeTables({ changes, before, after }: ChangeTablesProps) {
  const [kind, setKind] = useState<ChangeKind | "all">("all");
  if (changes.length === 0) return <p className={css.quiet}>{words.noChanges}</p>;
  const counted = kinds
    .map((id) => ({ id, count: changes.filter((one) => one.kind === id).length }))
    .filter(({ count }) => count > 0);
  // What was shown may have gone: a draft changes under it.
  const shownKind = counted.some(({ id }) => id === kind) ? kind : "all";
  const shown = changes.filter((one) => shownKind === "all" || one.kind === shownKind);
  const parts = [...new Set(shown.map(({ part }) => part))];
  return (
    <>
      <SegmentedControl
        label={words.kindFilter}
        choices={[
          { id: "all" as const, label: `${words.all} ${changes.length}` },
          ...counted.map(({ id, count }) => ({ id, label: `${words.kinds[id]} ${count}` })),
        ]}
        value={shownKind}
        onChange={setKind}
      />
      {parts.map((part) => (
        <PartTable
          key={part}
          part={part}
          changes={shown.filter((change) => change.part === part)}
          before={before}
          after={after}
        />
      ))}
    </>
  );
}

/** More rows at a time would be read by nobody; the rest comes on request. */
const drawnAtOnce = 60;

function PartTable({ part, changes, before, after }: ChangeTablesProps & { part: LadderPart }) {
  const [room, setRoom] = useState(drawnAtOnce);
  const hidden = changes.length - room;
  return (
    <div className={css.part}>
      <table className={css.table}>
        <caption className={css.caption}>
          {words.parts[part]} <span className={css.count}>{changes.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={css.where}>
              {words.where}
            </th>
            <th scope="col" className={css.field}>
              {words.field}
            </th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        {changes.slice(0, room).map((change) => (
          <tbody key={`${change.kind} ${change.level} ${change.competency} ${change.place}`}>
            {change.fields.map((field, at) => (
              <tr key={field.field}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={change.fields.length} className={css.place}>
                    <span>{change.place}</span>
                    <Badge tone={tones[change.kind]}>{words.kinds[change.kind]}</Badge>
                  </th>
                )}
                <td className={css.name}>{field.field}</td>
                <Said change={field} side="before" />
                <Said change={field} side="after" />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {hidden > 0 && (
        <button type="button" className={css.more} onClick={() => setRoom(room + drawnAtOnce)}>
          {words.more(Math.min(hidden, drawnAtOnce))}
        </button>
      )}
    </div>
  );
}

interface Piece {
  fate: WordFate;
  text: string;
}

/** One side of a change: with the words that went or came marked, where the two can be read as one. */
function Said({ change, side }: { change: LadderFieldChange; side: "before" | "after" }) {
  const whole = change[side];
  const pieces: Piece[] = change.words
    .filter(({ fate }) => fate !== (side === "before" ? "added" : "removed"))
    .map(({ fate, text }) => ({ fate, text }));
  const lines = splitLines(pieces.length > 0 ? pieces : [{ fate: "same", text: whole }]);
  if (lines.length > 1) {
    return (
      <td className={css.text} data-side={side}>
        <ul>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that never changes under its key
            <li key={at}>
              <Pieces pieces={line} />
            </li>
          ))}
        </ul>
      </td>
    );
  }
  return (
    <td className={css.text} data-side={side}>
      {whole === "" ? (
        <span className={css.quiet}>{words.nothing}</span>
      ) : (
        <Pieces pieces={lines[0] ?? []} />
      )}
    </td>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ fate, text }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: words of a text that never changes under its key
    if (fate === "removed") return <del key={at}>{text}</del>;
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    if (fate === "added") return <ins key={at}>{text}</ins>;
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <span key={at}>{text}</span>;
  });
}

/** Lists have one line per item; a piece may reach over several. */
function splitLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { fate, text } of pieces) {
    text.split("\n").forEach((part, at) => {
      if (at > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ fate, text: part });
    });
  }
  return lines;
}
