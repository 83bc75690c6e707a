import { getRouteApi, Link } from "@tanstack/react-router";
import { NotebookPen } from "lucide-react";
import { useDeferredValue, useState } from "react";
import type { EvidenceKind, EvidenceLine, PersonId, Sharing } from "../../bindings";
import { Button } from "../../components/Button";
import { ComboBox } from "../../components/ComboBox";
import { EmptyState } from "../../components/EmptyState";
import { FilterField } from "../../components/FilterField";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Toggle } from "../../components/Toggle";
import { evidenceMessages as words } from "../../messages/evidence";
import { formatMonth } from "../../messages/format";
import { Loaded, useRead } from "../../queries";
import css from "./Evidence.module.css";
import { EvidenceDialog } from "./EvidenceDialog";
import { NoteLine } from "./NoteLine";

const kinds: readonly (EvidenceKind | "all")[] = ["all", "win", "observation", "concern"];
/** Nobody reads further down; words find the rest. */
const shownAtMost = 200;
const route = getRouteApi("/evidence");

/** Everything that was noted about anybody, found by words, person and kind. */
export function EvidenceScreen() {
  const { person: given } = route.useSearch();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<EvidenceKind | "all">("all");
  const [person, setPerson] = useState<PersonId | null>(given ?? null);
  const [isShared, setShared] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const sharing: Sharing | null = isShared ? "shareable" : null;
  const sought = useDeferredValue(text.trim());
  const roster = useRead("rosterList", [null]);
  const list = useRead(
    "evidenceSearch",
    [
      {
        person,
        words: sought === "" ? null : sought,
        kind: kind === "all" ? null : kind,
        sharing,
        link: null,
        limit: shownAtMost,
      },
    ],
    { keepPrevious: true },
  );
  const isNobody = roster.data?.people.length === 0;
  const isNarrowed = sought !== "" || kind !== "all" || person !== null || isShared;
  const add = (
    <Button variant="primary" onPress={() => setAdding(true)}>
      {words.add}
    </Button>
  );

  // Where nothing is noted there is nothing to narrow.
  const filters = (
    <div className={css.filters}>
      <div className={css.filter}>
        <FilterField label={words.search} value={text} onChange={setText} />
      </div>
      <div className={css.filter}>
        <ComboBox
          label={words.person}
          hideLabel
          placeholder={words.anybody}
          choices={(roster.data?.people ?? []).map((one) => ({
            id: one.id,
            label: one.name,
            description: one.title,
          }))}
          value={person}
          onChange={setPerson}
        />
      </div>
      <SegmentedControl
        label={words.kind}
        choices={kinds.map((id) => ({
          id,
          label: id === "all" ? words.allKinds : words.plural[id],
        }))}
        value={kind}
        onChange={setKind}
      />
      <Toggle isSelected={isShared} onChange={setShared}>
        {words.sharings.shareable}
      </Toggle>
    </div>
  );

  return (
    <Screen
      width="text"
      header={<PageHeader title={words.title} sub={words.screenSub} actions={add} />}
    >
      {(isNarrowed || list.data?.evidence.length !== 0) && filters}
      <Loaded of={list}>
        {({ evidence, found }) =>
          evidence.length === 0 ? (
            <EmptyState
              icon={<NotebookPen aria-hidden="true" />}
              title={isNarrowed ? words.noMatchTitle : words.emptyTitle}
              text={isNarrowed ? words.noMatchText : isNobody ? words.nobodyText : words.emptyText}
              actions={!isNarrowed && (isNobody ? <Link to="/people">{words.toPeople}</Link> : add)}
            />
          ) : (
            <>
              {byMonth(evidence).map(([month, notes]) => (
                <Section key={month} title={formatMonth(month)} heading="small">
                  <ul className={css.list}>
                    {notes.map((note) => (
                      <NoteLine key={note.id} note={note} showsPerson />
                    ))}
                  </ul>
                </Section>
              ))}
              {found > evidence.length && (
                <p className={css.quiet}>{words.more(evidence.length, found)}</p>
              )}
            </>
          )
        }
      </Loaded>
      {isAdding && <EvidenceDialog person={null} onClose={() => setAdding(false)} />}
    </Screen>
  );
}

/** In the order they come, which is by day. */
function byMonth(evidence: readonly EvidenceLine[]): [string, EvidenceLine[]][] {
  const months = new Map<string, EvidenceLine[]>();
  for (const note of evidence) {
    const month = note.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), note]);
  }
  return Array.from(months);
}
