import { Link, useParams } from "@tanstack/react-router";
import type { LadderVersionLine_Serialize as LadderVersionLine } from "../../bindings";
import { BackLink } from "../../components/BackLink";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { ladderVersionMessages as words } from "../../messages/ladder_versions";
import { Loaded, useRead } from "../../queries";
import { ChangeTables } from "../ladder_text/ChangeTables";
import { useVersionCommands } from "./useVersionCommands";
import { useVersions } from "./useVersions";

/** Any two versions beside each other. */
export function CompareScreen() {
  const { from, to } = useParams({ strict: false });
  const { versions, byNumber } = useVersions();
  useVersionCommands();
  const [old, recent] = [byNumber(from), byNumber(to)];
  return (
    <Screen
      header={
        <>
          <BackLink to="/ladder/versions">{words.toVersions}</BackLink>
          <PageHeader
            title={words.compareTitle(from ?? "", to ?? "")}
            sub={
              old &&
              recent && (
                <Link
                  to="/ladder/compare/$from/$to"
                  params={{ from: String(recent.number), to: String(old.number) }}
                >
                  {words.turnRound}
                </Link>
              )
            }
          />
        </>
      }
    >
      <Loaded of={versions}>
        {() =>
          old && recent ? (
            <Comparison key={`${old.id} ${recent.id}`} from={old} to={recent} />
          ) : (
            <EmptyState title={words.gone} text={words.goneText} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function Comparison({ from, to }: { from: LadderVersionLine; to: LadderVersionLine }) {
  const comparison = useRead("ladderCompare", [from.id, to.id]);
  return (
    <Loaded of={comparison}>
      {({ changes }) => (
        <ChangeTables
          changes={changes}
          before={words.choice(from.number, from.status === "draft")}
          after={words.choice(to.number, to.status === "draft")}
        />
      )}
    </Loaded>
  );
}
