import { useNavigate } from "@tanstack/react-router";
import type {
  PersonPage_Serialize as PersonPage,
  RungPerson_Serialize as RungPerson,
} from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { LevelSteps } from "../../components/LevelSteps";
import { ScaleSteps } from "../../components/ScaleSteps";
import { Section } from "../../components/Section";
import { nextStepSentence } from "../../messages/next_step";
import { placementMessages } from "../../messages/placement";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import { Loaded, useRead } from "../../queries";
import css from "./Details.module.css";

interface PersonDetailsProps {
  person: RungPerson;
  onPlace: () => void;
}

export function PersonDetails({ person, onPlace }: PersonDetailsProps) {
  const page = useRead("personPage", [person.id]);
  const navigate = useNavigate();
  const manager = page.data?.person.manager;
  const area = page.data?.person.area ?? "";
  // Titles often end with the area; saying it twice says nothing.
  const work = person.title?.includes(area) ? [person.title] : [person.title, area];
  return (
    <div className={css.details}>
      <div>
        <h2 className={css.name}>{person.name}</h2>
        <p className={css.line}>{work.filter(Boolean).join("\u00a0· ")}</p>
        {manager && <p className={css.line}>{words.reportsTo(manager.name)}</p>}
        {person.since && <p className={css.line}>{words.since(person.since)}</p>}
      </div>
      {person.next && (
        <Callout>
          <strong>{words.next}</strong> {nextStepSentence(person.next)}
        </Callout>
      )}
      <div className={css.buttons}>
        <Button variant="primary" onPress={onPlace}>
          {placementMessages.open}
        </Button>
        <Button onPress={() => void navigate({ to: "/people/$id", params: { id: person.id } })}>
          {words.open}
        </Button>
      </div>
      <Loaded of={page}>{(data) => <Standing page={data} />}</Loaded>
    </div>
  );
}

/** Where the person stands against the next step, and what they decide. */
function Standing({ page }: { page: PersonPage }) {
  const scale = useRead("ladderShow", []).data?.delegation_levels ?? [];
  const heading = page.target ?? page.next_level;
  const decided = page.cells.filter(({ level }) => level !== null);
  const areas = new Map(page.areas.map(({ code, short, name }) => [code, { short, name }]));
  return (
    <>
      {heading && page.next_gaps.length > 0 && (
        <Section title={words.against(heading.name)} heading="small" level={3}>
          {page.next_gaps.every(({ current }) => current === null) ? (
            <p className={css.line}>{words.notRated}</p>
          ) : (
            <dl className={css.pairs}>
              {page.next_gaps.map((gap) => (
                <div key={gap.competency} className={css.pair}>
                  <dt>{gap.name}</dt>
                  <dd>
                    <LevelSteps size="s" value={gap.current} of={5} expected={gap.expected} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </Section>
      )}
      <Section title={words.decides} heading="small" level={3}>
        {decided.length === 0 ? (
          <p className={css.line}>{words.noDelegation}</p>
        ) : (
          <dl className={css.pairs}>
            {decided.map((cell) => (
              <div key={cell.area} className={css.pair}>
                <dt title={areas.get(cell.area)?.name}>
                  {areas.get(cell.area)?.short ?? cell.area}
                </dt>
                <dd>
                  <ScaleSteps scale={scale} size="s" level={cell.level} expected={cell.expected} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
    </>
  );
}
