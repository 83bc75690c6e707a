import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
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
  const { person = null, asks = false } = useSearch({ from: "/delegation/views" });
  const navigate = useNavigate();
  const team = useRead("delegationViewsTeam", [null]);
  // Whose page was left for the team: the focus goes on there.
  const [left, setLeft] = useState<PersonId | null>(null);
  const show = (id: PersonId | null, toAsk = false) =>
    void navigate({
      to: "/delegation/views",
      search: id === null ? {} : { person: id, ...(toAsk && { asks: true }) },
    });
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
                    onChange={(id) => show(id)}
                    placeholder={words.choosePerson}
                  />
                </div>
                <FormIn person={person} onKept={(id) => show(id)} />
              </>
            }
          />
          <DelegationTabs />
        </>
      }
    >
      {person === null ? (
        <Loaded of={team}>{(data) => <TeamViews team={data} left={left} onShow={show} />}</Loaded>
      ) : (
        <PersonViews
          key={`${person} ${asks}`}
          person={person}
          asks={asks}
          onBack={() => {
            setLeft(person);
            show(null);
          }}
        />
      )}
    </Screen>
  );
}
