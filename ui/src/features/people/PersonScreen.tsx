import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { BackLink } from "../../components/BackLink";
import { PageHeader } from "../../components/PageHeader";
import { PersonToken } from "../../components/PersonToken";
import { Screen } from "../../components/Screen";
import { peopleMessages } from "../../messages/people";
import { personMessages as words } from "../../messages/person";
import { Loaded, useRead } from "../../queries";
import { type Doing, PersonActions } from "./PersonActions";
import { PersonBody } from "./PersonBody";

export function PersonScreen() {
  const { id } = useParams({ from: "/people/$id" });
  const page = useRead("personPage", [id]);
  const [doing, setDoing] = useState<Doing>(null);
  const person = page.data?.person;
  const standing =
    person?.level && person.level_since
      ? peopleMessages.onLevelSince(person.level.name, person.level_since)
      : person?.off_ladder
        ? peopleMessages.offLadder
        : peopleMessages.notPlaced;

  return (
    <Screen
      header={
        <>
          <BackLink to="/people">{words.back}</BackLink>
          <PageHeader
            title={person?.name ?? peopleMessages.title}
            lead={person && <PersonToken name={person.name} size="l" />}
            sub={person && [person.title, standing].filter(Boolean).join("\u00a0· ")}
            actions={page.data && <PersonActions page={page.data} doing={doing} onDo={setDoing} />}
          />
        </>
      }
    >
      <Loaded of={page}>
        {(data) => (
          <PersonBody
            page={data}
            onPlace={() => setDoing("place")}
            onEdit={() => setDoing("edit")}
          />
        )}
      </Loaded>
    </Screen>
  );
}
