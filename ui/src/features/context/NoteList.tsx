import { getRouteApi } from "@tanstack/react-router";
import { Lightbulb } from "lucide-react";
import { type ReactNode, useDeferredValue, useState } from "react";
import type { ContextWhich, DecisionAreaCode, PersonId } from "../../bindings";
import { Button } from "../../components/Button";
import { ComboBox } from "../../components/ComboBox";
import { EmptyState } from "../../components/EmptyState";
import { FilterField } from "../../components/FilterField";
import { SegmentedControl } from "../../components/SegmentedControl";
import { contextMessages as words } from "../../messages/context";
import { Loaded, useRead } from "../../queries";
import css from "./Context.module.css";
import { NoteCard } from "./NoteCard";

const which: readonly ContextWhich[] = ["open", "in_the_dark", "unshared", "settled", "all"];
const atFirst = 40;
/** A note shows the first so many who know it, and as many who do not. */
const peopleShown = 14;
const route = getRouteApi("/delegation/context");

interface NoteListProps {
  /** The button that adds the first one. */
  add: ReactNode;
  /** The choice between this and the people in the dark. */
  grouping: ReactNode;
}

/** All notes, narrowed by words, person, decision and how they stand. */
export function NoteList({ add, grouping }: NoteListProps) {
  const given = route.useSearch();
  const [text, setText] = useState("");
  const [person, setPerson] = useState<PersonId | null>(given.person ?? null);
  const [area, setArea] = useState<DecisionAreaCode | null>(given.area ?? null);
  const [chosen, setChosen] = useState<ContextWhich>("open");
  const [limit, setLimit] = useState(atFirst);
  const sought = useDeferredValue(text.trim());
  const roster = useRead("rosterList", [null]);
  const areas = useRead("decisionAreas", []);
  const today = useRead("workspaceState", []).data?.today;
  const list = useRead(
    "contextList",
    [
      {
        person,
        area,
        which: chosen,
        words: sought === "" ? null : sought,
        limit,
        people_limit: peopleShown,
      },
    ],
    { keepPrevious: true },
  );
  const clear = () => {
    setText("");
    setPerson(null);
    setArea(null);
    setChosen("open");
  };
  // Where nothing is noted there is nothing to narrow.
  if (list.data?.all === 0) {
    return (
      <EmptyState
        icon={<Lightbulb aria-hidden="true" />}
        title={words.emptyTitle}
        text={words.emptyText}
        actions={add}
      />
    );
  }
  return (
    <>
      <div className={css.kinds}>
        {grouping}
        <SegmentedControl
          label={words.which}
          choices={which.map((id) => ({ id, label: words.whichOnes[id] }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <div className={css.filters}>
        <div className={css.filter}>
          <FilterField label={words.search} value={text} onChange={setText} />
        </div>
        <div className={css.filter}>
          <ComboBox
            label={words.person}
            hideLabel
            placeholder={words.anybody}
            choices={(roster.data?.people ?? []).map(({ id, name, title }) => ({
              id,
              label: name,
              description: title,
            }))}
            value={person}
            onChange={setPerson}
          />
        </div>
        <div className={css.filter}>
          <ComboBox
            label={words.area}
            hideLabel
            placeholder={words.anyArea}
            choices={(areas.data ?? []).map(({ code, name, category }) => ({
              id: code,
              label: name,
              description: category,
            }))}
            value={area}
            onChange={setArea}
          />
        </div>
      </div>
      <Loaded of={list}>
        {({ notes, found }) =>
          notes.length === 0 ? (
            <EmptyState
              icon={<Lightbulb aria-hidden="true" />}
              title={words.noMatchTitle}
              text={words.noMatchText}
              actions={<Button onPress={clear}>{words.clearFilters}</Button>}
            />
          ) : (
            <>
              <ul className={css.notes}>
                {today && notes.map((note) => <NoteCard key={note.id} note={note} today={today} />)}
              </ul>
              {found > notes.length && (
                <p className={css.moreNotes}>
                  <span className={css.quiet}>{words.found(notes.length, found)}</span>
                  <Button size="s" onPress={() => setLimit(limit + 100)}>
                    {words.showMore}
                  </Button>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}
