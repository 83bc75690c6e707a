import { useParams } from "@tanstack/react-router";
import { BackLink } from "../../components/BackLink";
import { PageHeader } from "../../components/PageHeader";
import { PersonToken } from "../../components/PersonToken";
import { Screen } from "../../components/Screen";
import { directionMessages as words } from "../../messages/direction";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { CheckIns } from "./CheckIns";
import css from "./Direction.module.css";
import { Signs } from "./Signs";
import { Suggestions } from "./Suggestions";
import { Talks } from "./Talks";

/** Where somebody wants to go, and whether they are stuck on the way. */
export function DirectionScreen() {
  const { id } = useParams({ from: "/people/$id/direction" });
  const direction = useRead("directionOf", [id]);
  const stuck = useRead("stuckOf", [id]);
  const person = direction.data?.person;
  return (
    <Screen
      header={
        <>
          <BackLink to="/people/$id" params={{ id }}>
            {words.back}
          </BackLink>
          <PageHeader
            title={person ? words.titleOf(person.name) : words.title}
            lead={person && <PersonToken name={person.name} size="l" />}
          />
        </>
      }
    >
      {person && <NoteEvidence person={person} />}
      <p className={css.private}>{words.private}</p>
      <div className={css.page}>
        <div className={css.column}>
          <Loaded of={stuck}>
            {(page) => (
              <>
                <Signs page={page} />
                <Suggestions page={page} />
              </>
            )}
          </Loaded>
        </div>
        <div className={css.column}>
          <Loaded of={direction}>{(page) => <Talks page={page} />}</Loaded>
          <Loaded of={stuck}>{(page) => <CheckIns page={page} />}</Loaded>
        </div>
      </div>
    </Screen>
  );
}
