import { useParams } from "@tanstack/react-router";
import AssessmentScreen from "../assessment/AssessmentScreen";

/** Hands the person of the address to the screen. Loaded with the screen, when it is opened. */
export function AssessmentRoute() {
  const { id } = useParams({ from: "/people/$id/assess" });
  return <AssessmentScreen key={id} personId={id} />;
}
