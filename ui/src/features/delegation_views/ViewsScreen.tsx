import { useNavigate, useSearch } from "@tanstack/react-router";
import type { PersonId } from "../../bindings";
import { ComboBox } from "../../components/ComboBox";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { delegationTabs } from "../../messages/delegation_tabs";
import { viewMessages as words } from "../../messages/delegation_views";
import { Loaded, useRead } from "../../queries";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import { FormIn } from "./FormIn";
import { PersonViews } from "./PersonViews";
import { TeamViews } from "./TeamViews";
import css from "./Views.module.css";

/** Who decides, as the leader agreed it and as each PM sees it. */
export function ViewsScreen() {
  const { person = null } = useSearch({ from: "/delegation/views" });
  const navigate = useNavigate();
  const team = useRead("delegationViewsTeam", [null]);
  const show = (id: PersonId | null) =>
    void navigate({ to: "/delegation/views", search: id === null ? {} : { person: id } });
  const choices = (team.data?.people ?? []).map(({ person, level }) => ({
    id: person.id,
    label: person.name,
    description: level.name,
  }));

  return (
    <Screen
      header={
        <>
          <PageHeader
            title={delegationTabs.views}
            sub={team.data && words.teamSub(team.data.people.length, team.data.never_asked)}
            actions={
              <>
                <div className={css.chooser}>
                  <ComboBox
                    label={words.person}
                    hideLabel
                    choices={choices}
                    value={person}
                    onChange={show}
                    placeholder={words.choosePerson}
                  />
                </div>
                <FormIn person={person} onKept={show} />
              </>
            }
          />
          <DelegationTabs />
        </>
      }
    >
      {person === null ? (
        <Loaded of={team}>{(data) => <TeamViews team={data} onShow={show} />}</Loaded>
      ) : (
        <PersonViews key={person} person={person} onBack={() => show(null)} />
      )}
    </Screen>
  );
}
