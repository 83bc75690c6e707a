import { Link } from "@tanstack/react-router";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { Facts } from "../../components/Facts";
import { Section } from "../../components/Section";
import { formatDay } from "../../messages/format";
import { packetMessages } from "../../messages/packet";
import { peopleMessages } from "../../messages/people";
import { personMessages as words } from "../../messages/person";
import { LookAgainOf } from "../coverage/LookAgainOf";
import { DirectionCard } from "../direction/DirectionCard";
import { EvidenceOf } from "../evidence/EvidenceOf";
import { ProfileCard } from "../profile/ProfileCard";
import { ReadinessFor } from "../readiness/ReadinessFor";
import { DelegationCells } from "./DelegationCells";
import { GrowthPlans } from "./GrowthPlans";
import { Meetings } from "./Meetings";
import { NextStep } from "./NextStep";
import css from "./Person.module.css";
import { Placements } from "./PersonHistory";
import { Timeline } from "./Timeline";

interface PersonBodyProps {
  page: PersonPage;
  onPlace: () => void;
  onEdit: () => void;
}

export function PersonBody({ page, onPlace, onEdit }: PersonBodyProps) {
  const { person, next } = page;
  const heading = page.target ?? page.next_level;
  return (
    <div className={css.page}>
      <div className={css.column}>
        {person.status === "archived" && <Callout tone="neutral">{words.archivedNotice}</Callout>}
        {next && <NextStep page={page} next={next} onPlace={onPlace} />}
        <LookAgainOf person={person.id} />
        <ProfileCard page={page} />
        {person.level && heading && (
          <ReadinessFor
            person={person}
            more={
              <Link to="/people/$id/packet" params={{ id: person.id }} className={css.packet}>
                {packetMessages.open}
              </Link>
            }
          />
        )}
        <EvidenceOf person={person} />
        <DelegationCells page={page} />
        <Timeline person={person.id} />
      </div>
      <div className={css.column}>
        <GrowthPlans page={page} />
        <DirectionCard person={person} />
        <Meetings page={page} />
        <Section title={words.facts} look="card">
          <Facts facts={factsOf(page)} />
        </Section>
        <Placements page={page} />
        {page.reports.length > 0 && (
          <Section title={words.reports} look="card">
            <ul className={css.lines}>
              {page.reports.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/people/$id" params={{ id }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section
          title={words.note}
          sub={peopleMessages.noteText}
          look="card"
          actions={
            <Button size="s" onPress={onEdit}>
              {words.edit}
            </Button>
          }
        >
          {page.note ? (
            <p className={css.note}>{page.note}</p>
          ) : (
            <p className={css.quiet}>{words.noNote}</p>
          )}
        </Section>
      </div>
    </div>
  );
}

function factsOf({ person }: PersonPage) {
  const { manager } = person;
  const facts = [
    {
      name: peopleMessages.manager,
      value: manager && (
        <Link to="/people/$id" params={{ id: manager.id }}>
          {manager.name}
        </Link>
      ),
    },
    { name: peopleMessages.area, value: person.area },
    { name: peopleMessages.market, value: peopleMessages.marketOf(person.market) },
    { name: peopleMessages.stage, value: person.stage && peopleMessages.stageOf(person.stage) },
    { name: peopleMessages.roleStart, value: person.role_start && formatDay(person.role_start) },
    { name: peopleMessages.email, value: person.email },
    { name: peopleMessages.number, value: person.number },
  ];
  return facts.filter(({ value }) => value);
}
