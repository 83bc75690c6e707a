import { useNavigate } from "@tanstack/react-router";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { personMessages } from "../../messages/person";
import { profileMessages as words } from "../../messages/profile";
import { Loaded, useRead } from "../../queries";
import { StandsOut } from "./StandsOut";

/** What stands out of somebody's profile, on their page. */
export function ProfileCard({ page: { person, last_assessed } }: { page: PersonPage }) {
  const { id } = person;
  const profile = useRead("profileOf", [id, null]);
  const navigate = useNavigate();
  return (
    <Section
      title={words.title}
      sub={last_assessed ? personMessages.lastAssessed(last_assessed) : personMessages.notAssessed}
      look="card"
      actions={
        <Button
          size="s"
          onPress={() => void navigate({ to: "/people/$id/profile", params: { id } })}
        >
          {words.open}
        </Button>
      }
    >
      <Loaded of={profile}>{(data) => <StandsOut page={data} />}</Loaded>
    </Section>
  );
}
