import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { PersonId, TimelineEntry } from "../../bindings";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { useSitting } from "../../components/useSitting";
import { formatDay } from "../../messages/format";
import { type TimelineFilter, timelineMessages as words } from "../../messages/timeline";
import { Loaded, useRead } from "../../queries";
import css from "./Timeline.module.css";

const atOnce = 10;
const filters = Object.keys(words.filters) as TimelineFilter[];

/** How somebody came here: jobs, placements, decisions that moved, assessments and plans. */
export function Timeline({ person }: { person: PersonId }) {
  const timeline = useRead("personTimeline", [person], { keepPrevious: true });
  const [filter, setFilter] = useSitting<TimelineFilter>(`timeline filter ${person}`, "all");
  const [shown, setShown] = useSitting(`timeline length ${person}`, atOnce);
  const list = useRef<HTMLOListElement>(null);
  const showMore = () => {
    setShown(shown + 4 * atOnce);
    // The button goes or moves away; the keyboard is on the first of those that came.
    requestAnimationFrame(() => {
      const came = list.current?.children[shown];
      if (came instanceof HTMLElement) came.focus();
    });
  };
  const choose = (next: TimelineFilter) => {
    setFilter(next);
    setShown(atOnce);
  };

  return (
    <Section
      title={words.title}
      sub={words.sub}
      look="card"
      actions={
        <div className={css.filter}>
          <Select
            label={words.show}
            hideLabel
            choices={filters.map((id) => ({ id, label: words.filters[id] }))}
            value={filter}
            onChange={choose}
          />
        </div>
      }
    >
      <Loaded of={timeline}>
        {(all) => {
          const entries = all.filter(({ kind }) => filter === "all" || kind === filter);
          const left = entries.length - shown;
          return (
            <>
              {entries.length === 0 && <p className={css.kind}>{words.nothing}</p>}
              <ol className={css.entries} ref={list}>
                {entries.slice(0, shown).map((entry) => (
                  <Entry key={keyOf(entry)} entry={entry} person={person} />
                ))}
              </ol>
              {left > 0 && (
                <div className={css.more}>
                  <Button size="s" onPress={showMore}>
                    {words.more(left)}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

const keyOf = ({ on, kind, what, note }: TimelineEntry) => `${on} ${kind} ${what} ${note}`;

function Entry({ entry, person }: { entry: TimelineEntry; person: PersonId }) {
  const { on, kind, what, note, link } = entry;
  return (
    <li className={css.entry} tabIndex={-1}>
      <time dateTime={on} className={css.day}>
        {formatDay(on)}
      </time>
      <div>
        <p>
          <span className={css.what}>
            <Linked link={link} person={person}>
              {what}
            </Linked>
          </span>{" "}
          <span className={css.kind}>{words.kinds[kind]}</span>
        </p>
        {note && <p className={css.note}>{note}</p>}
      </div>
    </li>
  );
}

interface LinkedProps {
  link: TimelineEntry["link"];
  person: PersonId;
  children: string;
}

/** Where an entry has a page of its own, its words lead there. */
function Linked({ link, person, children }: LinkedProps) {
  switch (link?.kind) {
    case "plan":
      return (
        <Link to="/plans/$id" params={{ id: link.id }}>
          {children}
        </Link>
      );
    case "round":
      return (
        <Link to="/people/$id/assess/$round" params={{ id: person, round: link.id }}>
          {children}
        </Link>
      );
    case "area":
      return (
        <Link to="/delegation" search={{ person, area: link.id }}>
          {children}
        </Link>
      );
    default:
      return children;
  }
}
