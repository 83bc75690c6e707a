import { Link, useLocation, useParams } from "@tanstack/react-router";
import { useRef } from "react";
import { BackLink } from "../../components/BackLink";
import { PageHeader } from "../../components/PageHeader";
import { PersonToken } from "../../components/PersonToken";
import { Screen } from "../../components/Screen";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { Meeting } from "./Meeting";
import css from "./MeetingScreen.module.css";
import type { Sheet } from "./note_places";
import { OnTheTable } from "./OnTheTable";
import { SheetPrint } from "./SheetPrint";
import "./opening";

/** One person: the note of today, the earlier ones, and what to have on the table. */
export function MeetingScreen() {
  const { id } = useParams({ from: "/one-to-ones/$id" });
  const writes = useLocation({ select: ({ state }) => state.writes === true });
  const page = useRead("oneToOnesOf", [id]);
  const today = useRead("workspaceState", []).data?.today;
  const person = page.data?.person;
  // What is ticked and decided beside the note becomes a part of it.
  const sheet = useRef<Sheet>(null);

  return (
    <Screen
      header={
        <>
          <BackLink to="/one-to-ones">{words.back}</BackLink>
          <PageHeader
            title={person?.name ?? words.title}
            lead={person && <PersonToken name={person.name} size="l" />}
            sub={page.data && today && words.standing(page.data, today)}
            actions={
              page.data && (
                <>
                  <MoreAbout id={id} plan={page.data.plan} />
                  <SheetPrint person={page.data.person} />
                </>
              )
            }
          />
        </>
      }
      aside={
        page.data && today && <OnTheTable key={id} page={page.data} today={today} sheet={sheet} />
      }
      asideLabel={words.table}
    >
      {person && <NoteEvidence person={person} />}
      <Loaded of={page}>
        {(data) =>
          today && <Meeting key={id} page={data} today={today} isWriting={writes} sheet={sheet} />
        }
      </Loaded>
    </Screen>
  );
}

function MoreAbout({ id, plan }: { id: string; plan: string | null }) {
  return (
    <nav className={css.links} aria-label={words.links}>
      <Link to="/people/$id" params={{ id }}>
        {words.personLink}
      </Link>
      {plan ? (
        <Link to="/plans/$id" params={{ id: plan }}>
          {words.planLink}
        </Link>
      ) : (
        <Link to="/plans">{words.noPlanLink}</Link>
      )}
      <Link to="/delegation">{words.delegationLink}</Link>
    </nav>
  );
}
