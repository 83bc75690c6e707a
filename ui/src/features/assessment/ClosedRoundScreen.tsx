import { useNavigate, useParams } from "@tanstack/react-router";
import { Printer } from "lucide-react";
import { useState } from "react";
import { tellDone, useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { assessmentMessages } from "../../messages/assessment";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import { handoutMessages } from "../../messages/handouts";
import { Loaded, useRead, useWrite } from "../../queries";
import { AssessmentPrintDialog } from "./AssessmentPrintDialog";
import { CompareBoard } from "./CompareBoard";
import { PeerViews } from "./PeerViews";

/** One assessment as it was agreed, in the words of the ladder it was made on. */
export function ClosedRoundScreen() {
  const { id, round: roundId } = useParams({ from: "/people/$id/assess/$round" });
  const read = useRead("roundShow", [roundId]);
  const reopening = useWrite("roundReopen");
  const navigate = useNavigate();
  const round = read.data?.round;
  const person = read.data?.person;
  const name = person?.name ?? "";
  const isFinal = round?.stage === "final";
  const [prints, setPrints] = useState(false);
  useCommands([
    {
      id: "assess.print",
      title: handoutMessages.assessment,
      section: "screen",
      shortcuts: ["Mod+P"],
      enabled: isFinal,
      run: () => setPrints(true),
    },
  ]);

  const takeUp = async () => {
    if ((await reopening.run(roundId)) === undefined) return;
    tellDone(words.takenUp(name));
    void navigate({ to: "/people/$id/assess", params: { id } });
  };

  return (
    <Screen
      width="text"
      header={
        <>
          <BackLink to="/people/$id/assess" params={{ id }}>
            {words.backToAssessment}
          </BackLink>
          <PageHeader
            title={round ? words.finalTitle(name) : assessmentMessages.assessment}
            sub={
              round && words.finalSub(round.closed_on, round.against?.name ?? null, round.version)
            }
            actions={
              isFinal && (
                <>
                  <Button isPending={reopening.isRunning} onPress={() => void takeUp()}>
                    {words.takeUp}
                  </Button>
                  <Button
                    variant="primary"
                    icon={<Printer aria-hidden="true" />}
                    onPress={() => setPrints(true)}
                  >
                    {handoutMessages.assessment}
                  </Button>
                </>
              )
            }
          />
        </>
      }
    >
      {reopening.error && <ErrorBanner error={reopening.error} />}
      <Loaded of={read}>{(page) => <Frozen page={page} />}</Loaded>
      {person && isFinal && prints && (
        <AssessmentPrintDialog person={person} round={roundId} onClose={() => setPrints(false)} />
      )}
    </Screen>
  );
}

function Frozen({ page }: { page: NonNullable<ReturnType<typeof useRead<"roundShow">>["data"]> }) {
  const ladder = useRead("ladderVersionShow", [page.round.ladder]);
  return (
    <Loaded of={ladder}>
      {(version) => (
        <>
          <Callout tone="neutral">{words.frozen}</Callout>
          <CompareBoard round={page.round} scale={version.proficiencies} />
          {page.peers.length > 0 && (
            <PeerViews person={page.person} peers={page.peers} page={version} round={page.round} />
          )}
        </>
      )}
    </Loaded>
  );
}
