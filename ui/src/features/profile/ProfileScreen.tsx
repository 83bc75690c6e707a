import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { LevelCode, ProfilePage_Serialize as ProfilePage } from "../../bindings";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { PageHeader } from "../../components/PageHeader";
import { PersonToken } from "../../components/PersonToken";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Select } from "../../components/Select";
import { profileMessages as words } from "../../messages/profile";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { useLevelChoices } from "../placement/level_choices";
import css from "./Profile.module.css";
import { ProfileTable } from "./ProfileTable";
import { Radar } from "./Radar";
import { StandsOut } from "./StandsOut";
import { TrendTable } from "./TrendTable";

/** Someone's own page of strengths and gaps, against the level they stand on or another. */
export function ProfileScreen() {
  const { id } = useParams({ from: "/people/$id/profile" });
  const [against, setAgainst] = useState<LevelCode | null>(null);
  const page = useRead("profileOf", [id, against], { keepPrevious: true });
  const navigate = useNavigate();
  const person = page.data?.person;

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
            sub={page.data && subOf(page.data)}
            actions={
              <>
                {page.data && <AgainstChoice page={page.data} onChange={setAgainst} />}
                <Button
                  variant="primary"
                  onPress={() => void navigate({ to: "/people/$id/assess", params: { id } })}
                >
                  {words.assess}
                </Button>
              </>
            }
          />
        </>
      }
    >
      {person && <NoteEvidence person={person} />}
      <Loaded of={page}>{(data) => <ProfileBody page={data} />}</Loaded>
    </Screen>
  );
}

function subOf({ against, stage }: ProfilePage): string {
  const level = against ? words.against(against.name) : words.againstNobody;
  return stage ? `${level}, ${words.works(stage)}` : level;
}

interface AgainstChoiceProps {
  page: ProfilePage;
  onChange: (level: LevelCode | null) => void;
}

function AgainstChoice({ page: { own, against }, onChange }: AgainstChoiceProps) {
  const choices = useLevelChoices().map((choice) =>
    choice.id === own?.code ? { ...choice, label: words.ownLevel(choice.label) } : choice,
  );
  return (
    <div className={css.against}>
      <Select
        label={words.againstLabel}
        hideLabel
        placeholder={words.againstLabel}
        choices={choices}
        value={against?.code ?? null}
        onChange={(code) => onChange(code === own?.code ? null : code)}
      />
    </div>
  );
}

function ProfileBody({ page }: { page: ProfilePage }) {
  const { profile } = page;
  const [view, setView] = useState<"now" | "time">("now");
  return (
    <>
      <div className={css.top}>
        <Section
          title={words.picture}
          sub={profile.by_area ? words.pictureByArea : words.pictureHelp}
          look="card"
        >
          {page.against ? <Radar axes={profile.axes} /> : <p>{words.noLevel(page.person.name)}</p>}
        </Section>
        <Section title={words.standsOut} sub={words.help} look="card">
          <StandsOut page={page} />
        </Section>
      </div>
      <Section
        title={words.table}
        look="card"
        actions={
          <SegmentedControl
            label={words.view}
            choices={(["now", "time"] as const).map((id) => ({ id, label: words.views[id] }))}
            value={view}
            onChange={setView}
          />
        }
      >
        {view === "now" ? <ProfileTable profile={profile} /> : <TrendTable profile={profile} />}
      </Section>
    </>
  );
}
