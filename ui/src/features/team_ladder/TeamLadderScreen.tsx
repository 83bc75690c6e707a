import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { PersonRef, TeamPage_Serialize as TeamPage } from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import type { AppError } from "../../platform";
import { Loaded, useRead } from "../../queries";
import { AddPersonDialog } from "../people/AddPersonDialog";
import { PlaceDialog } from "../placement/PlaceDialog";
import { Beside } from "./Beside";
import { Details } from "./Details";
import { LadderPicture } from "./LadderPicture";
import { LadderPrint } from "./LadderPrint";
import { find, type LookedAt } from "./looked_at";
import css from "./TeamLadder.module.css";
import { Unplaced } from "./Unplaced";

interface Placing {
  person: PersonRef;
  level: string | null;
}

export function TeamLadderScreen() {
  const [lead, setLead] = useState<string | null>(null);
  const [asOf, setAsOf] = useState<string | null>(null);
  const page = useRead("teamLadder", [lead, asOf], { keepPrevious: true });
  const leads = page.data?.leads.map(({ id, name }) => ({ id, label: name })) ?? [];

  const header = (
    <PageHeader
      title={words.title}
      sub={page.data && words.summary(page.data.people, page.data.open_roles)}
      actions={
        <>
          {asOf !== null && (
            <Button variant="quiet" onPress={() => setAsOf(null)}>
              {words.today}
            </Button>
          )}
          <div className={css.lead}>
            <ComboBox
              label={words.lead}
              hideLabel
              placeholder={words.everyone}
              choices={leads}
              value={lead}
              onChange={setLead}
            />
          </div>
          <DateField
            label={words.asOf}
            hideLabel
            value={asOf ?? page.data?.as_of ?? null}
            onChange={setAsOf}
          />
          {page.data && (page.data.people > 0 || page.data.open_roles > 0) && (
            <LadderPrint lead={page.data.lead} asOf={asOf} />
          )}
        </>
      }
    />
  );

  return page.data ? (
    <Team team={page.data} header={header} failure={page.error} />
  ) : (
    <Screen header={header}>
      <Loaded of={page}>{() => null}</Loaded>
    </Screen>
  );
}

interface TeamProps {
  team: TeamPage;
  header: ReactNode;
  /** Why what is shown may be old. */
  failure: AppError | null;
}

function Team({ team, header, failure }: TeamProps) {
  const [kept, setKept] = useState<LookedAt | null>(null);
  const [pointed, setPointed] = useState<LookedAt | null>(null);
  const [placing, setPlacing] = useState<Placing | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const navigate = useNavigate();
  const shown = find(team, pointed) ?? find(team, kept);
  const looking = {
    kept: find(team, kept) ? kept : null,
    keep: setKept,
    point: (what: LookedAt | null) => {
      // The last one pointed at stays while nobody was chosen, so that the panel can be reached.
      if (what === null && kept === null) setKept(pointed);
      setPointed(what);
    },
  };
  const isEmpty = team.people === 0 && team.open_roles === 0 && team.lead === null;

  return (
    <Screen
      header={header}
      asideLabel={words.details}
      aside={
        <Details
          shown={shown}
          onKeep={setKept}
          onPlace={(person, level) => setPlacing({ person, level })}
        />
      }
    >
      {failure && <ErrorBanner error={failure} />}
      {isEmpty && (
        <Callout
          actions={
            <>
              <Button onPress={() => setIsAdding(true)}>{words.addFirst}</Button>
              <Button variant="primary" onPress={() => void navigate({ to: "/import" })}>
                {words.importRoster}
              </Button>
            </>
          }
        >
          {words.empty}
        </Callout>
      )}
      {team.ladder.unplaced.length > 0 && (
        <Unplaced
          people={team.ladder.unplaced}
          looking={looking}
          onPlace={(person) => setPlacing({ person, level: null })}
        />
      )}
      <LadderPicture team={team} looking={looking} />
      <Beside ladder={team.ladder} looking={looking} />
      {placing && <PlaceDialog {...placing} onClose={() => setPlacing(null)} />}
      {isAdding && <AddPersonDialog onClose={() => setIsAdding(false)} />}
    </Screen>
  );
}
