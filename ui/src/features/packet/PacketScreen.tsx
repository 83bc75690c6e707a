import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Handout, PacketOf, PacketPage } from "../../bindings";
import { BackLink } from "../../components/BackLink";
import { Callout } from "../../components/Callout";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { Select } from "../../components/Select";
import { packetMessages as words } from "../../messages/packet";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { PaperScreen } from "../printing/PaperScreen";
import { Examples } from "./Examples";
import css from "./Packet.module.css";
import { PacketActions } from "./PacketActions";
import { PacketPages } from "./PacketPages";
import { Statement } from "./Statement";

/** The case for somebody's next level: writing it, and its pages beside it. */
export function PacketScreen() {
  const { id } = useParams({ from: "/people/$id/packet" });
  const [level, setLevel] = useState<string | null>(null);
  const page = useRead("packetShow", [id, level], { keepPrevious: true });
  if (page.data) return <Packet key={id} page={page.data} onLevel={setLevel} />;
  return (
    <Screen
      header={
        <>
          <BackLink to="/people/$id" params={{ id }}>
            {words.back}
          </BackLink>
          <PageHeader title={words.title} />
        </>
      }
    >
      {page.error?.field === "level" ? (
        <WithoutLevel why={page.error.message} onLevel={setLevel} />
      ) : (
        <Loaded of={page}>{() => null}</Loaded>
      )}
    </Screen>
  );
}

/** Where no level follows by itself, the leader says which. */
function WithoutLevel({ why, onLevel }: { why: string; onLevel: (level: string) => void }) {
  const ladder = useRead("ladderShow", []);
  const levels = ladder.data?.ladder.levels ?? [];
  return (
    <EmptyState
      title={words.whichLevel}
      text={why}
      actions={
        <Select
          label={words.proposed}
          choices={levels.map(({ code, name }) => ({ id: code, label: name }))}
          value={null}
          onChange={onLevel}
        />
      }
    />
  );
}

interface PacketProps {
  page: PacketPage;
  onLevel: (level: string) => void;
}

function Packet({ page, onLevel }: PacketProps) {
  const { person, proposed } = page;
  const of: PacketOf = { person: person.id, level: proposed.code };
  const what: Handout = { kind: "packet", person: person.id, level: proposed.code };
  return (
    <PaperScreen
      of="packet"
      title={words.titleOf(person.name)}
      person={person.name}
      above={
        <BackLink to="/people/$id" params={{ id: person.id }}>
          {words.back}
        </BackLink>
      }
      actions={<PacketActions what={what} />}
      standing={
        <div className={css.levels}>
          {page.level && <span className={css.quiet}>{words.now(page.level.name)}</span>}
          <Select
            label={words.proposed}
            choices={page.levels.map(({ code, name }) => ({
              id: code,
              label: name,
              ...(page.begun.includes(code) && { description: words.begun }),
            }))}
            value={proposed.code}
            onChange={onLevel}
          />
        </div>
      }
      view={words.view}
      views={words.views}
      pages={(isPanel) => <PacketPages what={what} person={person.name} isPanel={isPanel} />}
      always={<NoteEvidence person={person} hasLetter />}
    >
      <div className={css.body}>
        {page.remarks.length > 0 && (
          <Callout>
            {page.remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </Callout>
        )}
        <Statement key={proposed.code} of={of} page={page} />
        <Examples of={of} page={page} />
        <p className={css.quiet}>
          {words.rest(proposed.name)}{" "}
          <Link to="/people/$id/profile" params={{ id: person.id }}>
            {words.profile}
          </Link>
        </p>
      </div>
    </PaperScreen>
  );
}
