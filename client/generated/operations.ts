// Made from the OpenAPI document by npm run client; change the service, not this.

import type { Client } from "openapi-fetch";
import type { Answer, AnsweredFile } from "../answer.ts";
import type { AnswerOf, Answered, FileAnswered, Given } from "../operation.ts";
import type { paths } from "./api.ts";

/** Every operation of the service, by its name in the OpenAPI document. */
export interface Operations {
  /** The proposal for a round. A round of any of the four kinds. Where no proposal can hold all the rules, status is infeasible and conflicts says why. */
  readonly allocate: (given: Given<"allocate">) => Promise<Answer<AnswerOf<"allocate">>>;
  /** The proposal, and the best one with unused area money moved (R13). For a scored round; one of another kind is refused. */
  readonly reprioritise: (given: Given<"reprioritise">) => Promise<Answer<AnswerOf<"reprioritise">>>;
  /** A round and one to five scenarios on it, side by side. */
  readonly compare: (given: Given<"compare">) => Promise<Answer<AnswerOf<"compare">>>;
  /** A round with the changes of a scenario made, and the proposal for it. Changes are for scored rounds. */
  readonly whatIf: (given: Given<"whatIf">) => Promise<Answer<AnswerOf<"whatIf">>>;
  /** A proposal checked against its round; no solver runs. Also the answer to a reprioritisation, and that to a portfolio. What does not hold is listed, and is no problem of the request. */
  readonly verify: (given: Given<"verify">) => Promise<Answer<AnswerOf<"verify">>>;
  /** Unused area money under each policy, side by side. For a scored round; one of another kind is refused. */
  readonly policies: (given: Given<"policies">) => Promise<Answer<AnswerOf<"policies">>>;
  /** On whom the proposal falls, and what each rule costs. For a scored round; one of another kind is refused. */
  readonly report: (given: Given<"report">) => Promise<Answer<AnswerOf<"report">>>;
  /** What each grant and each limit costs, and what those without were short of. */
  readonly prices: (given: Given<"prices">) => Promise<Answer<AnswerOf<"prices">>>;
  /** Top down by score until the money is out, beside the proposal. For a scored round; one of another kind is refused. */
  readonly rankingList: (given: Given<"rankingList">) => Promise<Answer<AnswerOf<"rankingList">>>;
  /** The best proposals that differ from each other. */
  readonly alternatives: (given: Given<"alternatives">) => Promise<Answer<AnswerOf<"alternatives">>>;
  /** What later years are bound by, and what less money in them would do. */
  readonly stress: (given: Given<"stress">) => Promise<Answer<AnswerOf<"stress">>>;
  /** The best proposal at many values of one or two figures. */
  readonly sweep: (given: Given<"sweep">) => Promise<Answer<AnswerOf<"sweep">>>;
  /** What smaller cuts, or more municipalities, cost. */
  readonly frontier: (given: Given<"frontier">) => Promise<Answer<AnswerOf<"frontier">>>;
  /** How often each application is funded when its scores are drawn again. */
  readonly robustness: (given: Given<"robustness">) => Promise<Answer<AnswerOf<"robustness">>>;
  /** A decided round after grants fell away or the cap was changed. */
  readonly secondStep: (given: Given<"secondStep">) => Promise<Answer<AnswerOf<"secondStep">>>;
  /** Several schemes under one post, and what may move between them. */
  readonly portfolio: (given: Given<"portfolio">) => Promise<Answer<AnswerOf<"portfolio">>>;
  /** The rounds that are kept. */
  readonly listRounds: (given?: Given<"listRounds">) => Promise<Answer<AnswerOf<"listRounds">>>;
  /** Keep a round. A round of any kind, valid as a whole. To choose its id, put it at its address. */
  readonly createRound: (given: Given<"createRound">) => Promise<Answer<AnswerOf<"createRound">>>;
  /** A round, whole. */
  readonly getRound: (given: Given<"getRound">) => Promise<Answer<AnswerOf<"getRound">>>;
  /** Put a round at an id, or another in place of one. */
  readonly putRound: (given: Given<"putRound">) => Promise<Answer<AnswerOf<"putRound">>>;
  /** Put another scheme in place of a round's. */
  readonly putScheme: (given: Given<"putScheme">) => Promise<Answer<AnswerOf<"putScheme">>>;
  /** What was done to a round, and by whom. */
  readonly listAudit: (given: Given<"listAudit">) => Promise<Answer<AnswerOf<"listAudit">>>;
  /** The applications of a round, or the recipients of one that has those. */
  readonly listApplications: (given: Given<"listApplications">) => Promise<Answer<AnswerOf<"listApplications">>>;
  /** Put one or thousands of applications, each in place of the one with its id. The others stay. The round must be valid with them, or none of them is put. */
  readonly putApplications: (given: Given<"putApplications">) => Promise<Answer<AnswerOf<"putApplications">>>;
  /** One of them. */
  readonly getApplication: (given: Given<"getApplication">) => Promise<Answer<AnswerOf<"getApplication">>>;
  /** Put one of them, new or in place of the one that is there. */
  readonly putApplication: (given: Given<"putApplication">) => Promise<Answer<AnswerOf<"putApplication">>>;
  /** Take one of them out. */
  readonly deleteApplication: (given: Given<"deleteApplication">) => Promise<Answer<AnswerOf<"deleteApplication">>>;
  /** The commitments of a round. */
  readonly listCommitments: (given: Given<"listCommitments">) => Promise<Answer<AnswerOf<"listCommitments">>>;
  /** Put one or thousands of commitments, each in place of the one with its id. The others stay. The round must be valid with them, or none of them is put. */
  readonly putCommitments: (given: Given<"putCommitments">) => Promise<Answer<AnswerOf<"putCommitments">>>;
  /** One of them. */
  readonly getCommitment: (given: Given<"getCommitment">) => Promise<Answer<AnswerOf<"getCommitment">>>;
  /** Put one of them, new or in place of the one that is there. */
  readonly putCommitment: (given: Given<"putCommitment">) => Promise<Answer<AnswerOf<"putCommitment">>>;
  /** Take one of them out. */
  readonly deleteCommitment: (given: Given<"deleteCommitment">) => Promise<Answer<AnswerOf<"deleteCommitment">>>;
  /** What officers have decided beforehand; the id of a decision is that of its application or recipient. */
  readonly listDecisions: (given: Given<"listDecisions">) => Promise<Answer<AnswerOf<"listDecisions">>>;
  /** Put one or thousands of decisions, each in place of the one with its id. The others stay. The round must be valid with them, or none of them is put. */
  readonly putDecisions: (given: Given<"putDecisions">) => Promise<Answer<AnswerOf<"putDecisions">>>;
  /** One of them. */
  readonly getDecision: (given: Given<"getDecision">) => Promise<Answer<AnswerOf<"getDecision">>>;
  /** Put one of them, new or in place of the one that is there. */
  readonly putDecision: (given: Given<"putDecision">) => Promise<Answer<AnswerOf<"putDecision">>>;
  /** Take one of them out. */
  readonly deleteDecision: (given: Given<"deleteDecision">) => Promise<Answer<AnswerOf<"deleteDecision">>>;
  /** The proposals for a round, the newest first. */
  readonly listProposals: (given: Given<"listProposals">) => Promise<Answer<AnswerOf<"listProposals">>>;
  /** Solve a round as it is now, and keep the proposal. A proposal is never changed: solving again makes another. Get it at Location. What takes longer than the caller waits (Prefer) is answered with 202 and the run at Location. */
  readonly createProposal: (given: Given<"createProposal">) => Promise<Answer<AnswerOf<"createProposal">>>;
  /** A proposal, whole. */
  readonly getProposal: (given: Given<"getProposal">) => Promise<Answer<AnswerOf<"getProposal">>>;
  /** What is decided, with the award list as it stands. And the second steps that led there. Earlier award lists are kept: give the version of the round at which one stood. */
  readonly getAdoption: (given: Given<"getAdoption">) => Promise<Answer<AnswerOf<"getAdoption">>>;
  /** Make a proposal the decision. With a reason, and one for each award that is set aside. The round stands from then on. */
  readonly adoptProposal: (given: Given<"adoptProposal">) => Promise<Answer<AnswerOf<"adoptProposal">>>;
  /** The second steps of a decided round, the newest first. */
  readonly listSecondSteps: (given: Given<"listSecondSteps">) => Promise<Answer<AnswerOf<"listSecondSteps">>>;
  /** Make a second step upon what is decided, after something has happened, and keep it. Grants fell away, awards are set aside, or the frame is another. Nothing is changed before the step is adopted. Get it at Location. */
  readonly createSecondStep: (given: Given<"createSecondStep">) => Promise<Answer<AnswerOf<"createSecondStep">>>;
  /** A second step, whole. */
  readonly getSecondStep: (given: Given<"getSecondStep">) => Promise<Answer<AnswerOf<"getSecondStep">>>;
  /** Make a second step the decision. With a reason. The award list gets a new version; every earlier one is kept. */
  readonly adoptSecondStep: (given: Given<"adoptSecondStep">) => Promise<Answer<AnswerOf<"adoptSecondStep">>>;
  /** The scenarios that are kept with a round. */
  readonly listScenarios: (given: Given<"listScenarios">) => Promise<Answer<AnswerOf<"listScenarios">>>;
  /** A scenario, and whether it fits the round as it is now. */
  readonly getScenario: (given: Given<"getScenario">) => Promise<Answer<AnswerOf<"getScenario">>>;
  /** Keep a scenario, new or in place of the one that is there. It must fit the round as it is now. A decided round may be tried out too. */
  readonly putScenario: (given: Given<"putScenario">) => Promise<Answer<AnswerOf<"putScenario">>>;
  /** Take a scenario away. */
  readonly deleteScenario: (given: Given<"deleteScenario">) => Promise<Answer<AnswerOf<"deleteScenario">>>;
  /** A round with all that was made and decided of it, as one file. */
  readonly getArchive: (given: Given<"getArchive">) => Promise<Answer<AnswerOf<"getArchive">>>;
  /** Take a round in with its history, as it was elsewhere. It is checked first. Decisions come with it, so it takes whoever may decide. A round that is there is never written over. */
  readonly importArchive: (given: Given<"importArchive">) => Promise<Answer<AnswerOf<"importArchive">>>;
  /** Whether an archive holds; nothing of it is taken in, and no solver runs. */
  readonly verifyArchive: (given: Given<"verifyArchive">) => Promise<Answer<AnswerOf<"verifyArchive">>>;
  /** Which papers there are of a round, and of what. */
  readonly listPapers: (given: Given<"listPapers">) => Promise<Answer<AnswerOf<"listPapers">>>;
  /** A paper as a file: Excel, CSV, Word, PDF or a page to print. Of what is decided; or of a proposal, which it then says is no decision. The same paper has the same bytes. */
  readonly getPaper: (given: Given<"getPaper">) => Promise<Answer<AnsweredFile>>;
  /** The portfolios that are kept. */
  readonly listPortfolios: (given?: Given<"listPortfolios">) => Promise<Answer<AnswerOf<"listPortfolios">>>;
  /** Keep a portfolio, under the id that it has. */
  readonly createPortfolio: (given: Given<"createPortfolio">) => Promise<Answer<AnswerOf<"createPortfolio">>>;
  /** A portfolio. */
  readonly getPortfolio: (given: Given<"getPortfolio">) => Promise<Answer<AnswerOf<"getPortfolio">>>;
  /** Put a portfolio, new or in place of the one that is there. It must be valid with its rounds as they are now. */
  readonly putPortfolio: (given: Given<"putPortfolio">) => Promise<Answer<AnswerOf<"putPortfolio">>>;
  /** Take a portfolio away; the answers that were made of it stay. */
  readonly deletePortfolio: (given: Given<"deletePortfolio">) => Promise<Answer<AnswerOf<"deletePortfolio">>>;
  /** The answers to a portfolio, the newest first. */
  readonly listPortfolioProposals: (given: Given<"listPortfolioProposals">) => Promise<Answer<AnswerOf<"listPortfolioProposals">>>;
  /** Ask a portfolio with its rounds as they are now, and keep the answer. The rounds are kept as they were, so that it can be shown what the answer was made of. */
  readonly createPortfolioProposal: (given: Given<"createPortfolioProposal">) => Promise<Answer<AnswerOf<"createPortfolioProposal">>>;
  /** An answer to a portfolio, whole. */
  readonly getPortfolioProposal: (given: Given<"getPortfolioProposal">) => Promise<Answer<AnswerOf<"getPortfolioProposal">>>;
  /** What was done, and by whom, to all rounds and portfolios. */
  readonly listWholeAudit: (given?: Given<"listWholeAudit">) => Promise<Answer<AnswerOf<"listWholeAudit">>>;
  /** What those are called who have changed anything. By the id that stands in `by` elsewhere. Without sign-in there is nobody. */
  readonly listPeople: (given?: Given<"listPeople">) => Promise<Answer<AnswerOf<"listPeople">>>;
  /** What was asked of a round and answered, the newest first. */
  readonly listAnalyses: (given: Given<"listAnalyses">) => Promise<Answer<AnswerOf<"listAnalyses">>>;
  /** Ask a question about a round as it is now, and keep the answer. An answer is never changed: asking again makes another. Get it at Location. What takes longer than the caller waits (Prefer) is answered with 202 and the run at Location. */
  readonly createAnalysis: (given: Given<"createAnalysis">) => Promise<Answer<AnswerOf<"createAnalysis">>>;
  /** An answer, whole. */
  readonly getAnalysis: (given: Given<"getAnalysis">) => Promise<Answer<AnswerOf<"getAnalysis">>>;
  /** Try changes on a round as it is now. Nothing is kept. The answer says which version of the round it was made of. */
  readonly tryOnRound: (given: Given<"tryOnRound">) => Promise<Answer<AnswerOf<"tryOnRound">>>;
  /** A round as it is now and one to five scenarios on it, side by side. A scenario that is kept with the round is given by its id, another as it is. Nothing is kept. The same answer as POST /compare gives. */
  readonly compareOnRound: (given: Given<"compareOnRound">) => Promise<Answer<AnswerOf<"compareOnRound">>>;
  /** Read a spreadsheet: what it would make of the applications or commitments. An .xlsx or a file of separated values, in base64. Every fault has its cell. Nothing is changed: where the status is ready, the items are put at /rounds/{id}/applications or /commitments with the version in If-Match. */
  readonly readImport: (given: Given<"readImport">) => Promise<Answer<AnswerOf<"readImport">>>;
  /** A spreadsheet to fill in, empty or with what the round has. The ids of what the file cannot hold, which is rare, are in the header Fordel-Left-Out, percent-encoded; they stay in the round when the file is read again. */
  readonly getImportFile: (given: Given<"getImportFile">) => Promise<Answer<AnsweredFile>>;
  /** How far a run is, and where its answer is. */
  readonly getRun: (given: Given<"getRun">) => Promise<Answer<AnswerOf<"getRun">>>;
  /** Call a run off, wherever it is being worked on. */
  readonly cancelRun: (given: Given<"cancelRun">) => Promise<Answer<AnswerOf<"cancelRun">>>;
  /** The subscriptions to events. */
  readonly listSubscriptions: (given?: Given<"listSubscriptions">) => Promise<Answer<AnswerOf<"listSubscriptions">>>;
  /** Subscribe to events. What is done from now on is sent to the address, as CloudEvents signed by Standard Webhooks. The secret is in this answer and in no other. */
  readonly createSubscription: (given: Given<"createSubscription">) => Promise<Answer<AnswerOf<"createSubscription">>>;
  /** A subscription. */
  readonly getSubscription: (given: Given<"getSubscription">) => Promise<Answer<AnswerOf<"getSubscription">>>;
  /** Change a subscription. Another address or other events, from what has not been sent yet. One that is paused or ended becomes active unless paused is asked for, and goes on where it was. */
  readonly putSubscription: (given: Given<"putSubscription">) => Promise<Answer<AnswerOf<"putSubscription">>>;
  /** End a subscription. What has not been sent is not sent, and its dead letters go with it. */
  readonly deleteSubscription: (given: Given<"deleteSubscription">) => Promise<Answer<AnswerOf<"deleteSubscription">>>;
  /** Change what events are signed with. For 24 hours events have a signature with the secret before too. */
  readonly changeSecret: (given: Given<"changeSecret">) => Promise<Answer<AnswerOf<"changeSecret">>>;
  /** Send an event that only shows whether the receiver can be reached. It is sent once, at once, and is not kept. */
  readonly testSubscription: (given: Given<"testSubscription">) => Promise<Answer<AnswerOf<"testSubscription">>>;
  /** Events that were tried too often in vain. */
  readonly listDeadLetters: (given: Given<"listDeadLetters">) => Promise<Answer<AnswerOf<"listDeadLetters">>>;
  /** Send all dead letters again. Each is tried once more, those of a round one after another. */
  readonly sendAllAgain: (given: Given<"sendAllAgain">) => Promise<Answer<AnswerOf<"sendAllAgain">>>;
  /** Send a dead letter again. */
  readonly sendAgain: (given: Given<"sendAgain">) => Promise<Answer<AnswerOf<"sendAgain">>>;
  /** The schemes that are defined. */
  readonly listSchemes: (given?: Given<"listSchemes">) => Promise<Answer<AnswerOf<"listSchemes">>>;
  /** The rules of a scheme, and what they rest on. */
  readonly getScheme: (given: Given<"getScheme">) => Promise<Answer<AnswerOf<"getScheme">>>;
  /** A round of the scheme with made-up applications, to begin with. */
  readonly getSchemeExample: (given: Given<"getSchemeExample">) => Promise<Answer<AnswerOf<"getSchemeExample">>>;
  /** The documents that have a JSON Schema. */
  readonly listSchemas: (given?: Given<"listSchemas">) => Promise<Answer<AnswerOf<"listSchemas">>>;
  /** The JSON Schema of a document. */
  readonly getSchema: (given: Given<"getSchema">) => Promise<Answer<AnswerOf<"getSchema">>>;
  /** What a kind of problem is. */
  readonly getProblem: (given: Given<"getProblem">) => Promise<Answer<AnswerOf<"getProblem">>>;
  /** Who one is, and what one may. */
  readonly getSession: (given?: Given<"getSession">) => Promise<Answer<AnswerOf<"getSession">>>;
  /** Sign out. The session ends for every process of the service. A caller without one has none to end. */
  readonly endSession: (given?: Given<"endSession">) => Promise<Answer<AnswerOf<"endSession">>>;
}

export function operationsOf(api: Client<paths>, answered: Answered, file: FileAnswered): Operations {
  return {
    allocate: (given) => answered<"allocate">(api.POST("/api/v1/allocate", given)),
    reprioritise: (given) => answered<"reprioritise">(api.POST("/api/v1/reprioritise", given)),
    compare: (given) => answered<"compare">(api.POST("/api/v1/compare", given)),
    whatIf: (given) => answered<"whatIf">(api.POST("/api/v1/what-if", given)),
    verify: (given) => answered<"verify">(api.POST("/api/v1/verify", given)),
    policies: (given) => answered<"policies">(api.POST("/api/v1/policies", given)),
    report: (given) => answered<"report">(api.POST("/api/v1/report", given)),
    prices: (given) => answered<"prices">(api.POST("/api/v1/prices", given)),
    rankingList: (given) => answered<"rankingList">(api.POST("/api/v1/ranking-list", given)),
    alternatives: (given) => answered<"alternatives">(api.POST("/api/v1/alternatives", given)),
    stress: (given) => answered<"stress">(api.POST("/api/v1/stress", given)),
    sweep: (given) => answered<"sweep">(api.POST("/api/v1/sweep", given)),
    frontier: (given) => answered<"frontier">(api.POST("/api/v1/frontier", given)),
    robustness: (given) => answered<"robustness">(api.POST("/api/v1/robustness", given)),
    secondStep: (given) => answered<"secondStep">(api.POST("/api/v1/second-step", given)),
    portfolio: (given) => answered<"portfolio">(api.POST("/api/v1/portfolio", given)),
    listRounds: (given) => answered<"listRounds">(api.GET("/api/v1/rounds", given)),
    createRound: (given) => answered<"createRound">(api.POST("/api/v1/rounds", given)),
    getRound: (given) => answered<"getRound">(api.GET("/api/v1/rounds/{id}", given)),
    putRound: (given) => answered<"putRound">(api.PUT("/api/v1/rounds/{id}", given)),
    putScheme: (given) => answered<"putScheme">(api.PUT("/api/v1/rounds/{id}/scheme", given)),
    listAudit: (given) => answered<"listAudit">(api.GET("/api/v1/rounds/{id}/audit", given)),
    listApplications: (given) => answered<"listApplications">(api.GET("/api/v1/rounds/{id}/applications", given)),
    putApplications: (given) => answered<"putApplications">(api.PUT("/api/v1/rounds/{id}/applications", given)),
    getApplication: (given) => answered<"getApplication">(api.GET("/api/v1/rounds/{id}/applications/{item}", given)),
    putApplication: (given) => answered<"putApplication">(api.PUT("/api/v1/rounds/{id}/applications/{item}", given)),
    deleteApplication: (given) => answered<"deleteApplication">(api.DELETE("/api/v1/rounds/{id}/applications/{item}", given)),
    listCommitments: (given) => answered<"listCommitments">(api.GET("/api/v1/rounds/{id}/commitments", given)),
    putCommitments: (given) => answered<"putCommitments">(api.PUT("/api/v1/rounds/{id}/commitments", given)),
    getCommitment: (given) => answered<"getCommitment">(api.GET("/api/v1/rounds/{id}/commitments/{item}", given)),
    putCommitment: (given) => answered<"putCommitment">(api.PUT("/api/v1/rounds/{id}/commitments/{item}", given)),
    deleteCommitment: (given) => answered<"deleteCommitment">(api.DELETE("/api/v1/rounds/{id}/commitments/{item}", given)),
    listDecisions: (given) => answered<"listDecisions">(api.GET("/api/v1/rounds/{id}/decisions", given)),
    putDecisions: (given) => answered<"putDecisions">(api.PUT("/api/v1/rounds/{id}/decisions", given)),
    getDecision: (given) => answered<"getDecision">(api.GET("/api/v1/rounds/{id}/decisions/{item}", given)),
    putDecision: (given) => answered<"putDecision">(api.PUT("/api/v1/rounds/{id}/decisions/{item}", given)),
    deleteDecision: (given) => answered<"deleteDecision">(api.DELETE("/api/v1/rounds/{id}/decisions/{item}", given)),
    listProposals: (given) => answered<"listProposals">(api.GET("/api/v1/rounds/{id}/proposals", given)),
    createProposal: (given) => answered<"createProposal">(api.POST("/api/v1/rounds/{id}/proposals", given)),
    getProposal: (given) => answered<"getProposal">(api.GET("/api/v1/rounds/{id}/proposals/{proposal}", given)),
    getAdoption: (given) => answered<"getAdoption">(api.GET("/api/v1/rounds/{id}/adoption", given)),
    adoptProposal: (given) => answered<"adoptProposal">(api.POST("/api/v1/rounds/{id}/adoption", given)),
    listSecondSteps: (given) => answered<"listSecondSteps">(api.GET("/api/v1/rounds/{id}/second-steps", given)),
    createSecondStep: (given) => answered<"createSecondStep">(api.POST("/api/v1/rounds/{id}/second-steps", given)),
    getSecondStep: (given) => answered<"getSecondStep">(api.GET("/api/v1/rounds/{id}/second-steps/{step}", given)),
    adoptSecondStep: (given) => answered<"adoptSecondStep">(api.POST("/api/v1/rounds/{id}/second-steps/{step}/adoption", given)),
    listScenarios: (given) => answered<"listScenarios">(api.GET("/api/v1/rounds/{id}/scenarios", given)),
    getScenario: (given) => answered<"getScenario">(api.GET("/api/v1/rounds/{id}/scenarios/{scenario}", given)),
    putScenario: (given) => answered<"putScenario">(api.PUT("/api/v1/rounds/{id}/scenarios/{scenario}", given)),
    deleteScenario: (given) => answered<"deleteScenario">(api.DELETE("/api/v1/rounds/{id}/scenarios/{scenario}", given)),
    getArchive: (given) => answered<"getArchive">(api.GET("/api/v1/rounds/{id}/archive", given)),
    importArchive: (given) => answered<"importArchive">(api.POST("/api/v1/archives", given)),
    verifyArchive: (given) => answered<"verifyArchive">(api.POST("/api/v1/archives/verify", given)),
    listPapers: (given) => answered<"listPapers">(api.GET("/api/v1/rounds/{id}/papers", given)),
    getPaper: (given) => file(api.GET("/api/v1/rounds/{id}/papers/{paper}", { ...given, parseAs: "arrayBuffer" })),
    listPortfolios: (given) => answered<"listPortfolios">(api.GET("/api/v1/portfolios", given)),
    createPortfolio: (given) => answered<"createPortfolio">(api.POST("/api/v1/portfolios", given)),
    getPortfolio: (given) => answered<"getPortfolio">(api.GET("/api/v1/portfolios/{id}", given)),
    putPortfolio: (given) => answered<"putPortfolio">(api.PUT("/api/v1/portfolios/{id}", given)),
    deletePortfolio: (given) => answered<"deletePortfolio">(api.DELETE("/api/v1/portfolios/{id}", given)),
    listPortfolioProposals: (given) => answered<"listPortfolioProposals">(api.GET("/api/v1/portfolios/{id}/proposals", given)),
    createPortfolioProposal: (given) => answered<"createPortfolioProposal">(api.POST("/api/v1/portfolios/{id}/proposals", given)),
    getPortfolioProposal: (given) => answered<"getPortfolioProposal">(api.GET("/api/v1/portfolios/{id}/proposals/{proposal}", given)),
    listWholeAudit: (given) => answered<"listWholeAudit">(api.GET("/api/v1/audit", given)),
    listPeople: (given) => answered<"listPeople">(api.GET("/api/v1/people", given)),
    listAnalyses: (given) => answered<"listAnalyses">(api.GET("/api/v1/rounds/{id}/analyses", given)),
    createAnalysis: (given) => answered<"createAnalysis">(api.POST("/api/v1/rounds/{id}/analyses", given)),
    getAnalysis: (given) => answered<"getAnalysis">(api.GET("/api/v1/rounds/{id}/analyses/{analysis}", given)),
    tryOnRound: (given) => answered<"tryOnRound">(api.POST("/api/v1/rounds/{id}/what-if", given)),
    compareOnRound: (given) => answered<"compareOnRound">(api.POST("/api/v1/rounds/{id}/compare", given)),
    readImport: (given) => answered<"readImport">(api.POST("/api/v1/rounds/{id}/import", given)),
    getImportFile: (given) => file(api.GET("/api/v1/rounds/{id}/import/file", { ...given, parseAs: "arrayBuffer" })),
    getRun: (given) => answered<"getRun">(api.GET("/api/v1/runs/{run}", given)),
    cancelRun: (given) => answered<"cancelRun">(api.DELETE("/api/v1/runs/{run}", given)),
    listSubscriptions: (given) => answered<"listSubscriptions">(api.GET("/api/v1/subscriptions", given)),
    createSubscription: (given) => answered<"createSubscription">(api.POST("/api/v1/subscriptions", given)),
    getSubscription: (given) => answered<"getSubscription">(api.GET("/api/v1/subscriptions/{id}", given)),
    putSubscription: (given) => answered<"putSubscription">(api.PUT("/api/v1/subscriptions/{id}", given)),
    deleteSubscription: (given) => answered<"deleteSubscription">(api.DELETE("/api/v1/subscriptions/{id}", given)),
    changeSecret: (given) => answered<"changeSecret">(api.POST("/api/v1/subscriptions/{id}/secret", given)),
    testSubscription: (given) => answered<"testSubscription">(api.POST("/api/v1/subscriptions/{id}/test", given)),
    listDeadLetters: (given) => answered<"listDeadLetters">(api.GET("/api/v1/subscriptions/{id}/dead-letters", given)),
    sendAllAgain: (given) => answered<"sendAllAgain">(api.POST("/api/v1/subscriptions/{id}/dead-letters", given)),
    sendAgain: (given) => answered<"sendAgain">(api.POST("/api/v1/subscriptions/{id}/dead-letters/{sequence}", given)),
    listSchemes: (given) => answered<"listSchemes">(api.GET("/api/v1/schemes", given)),
    getScheme: (given) => answered<"getScheme">(api.GET("/api/v1/schemes/{id}", given)),
    getSchemeExample: (given) => answered<"getSchemeExample">(api.GET("/api/v1/schemes/{id}/example", given)),
    listSchemas: (given) => answered<"listSchemas">(api.GET("/api/v1/schemas", given)),
    getSchema: (given) => answered<"getSchema">(api.GET("/api/v1/schemas/{document}", given)),
    getProblem: (given) => answered<"getProblem">(api.GET("/api/v1/problems/{code}", given)),
    getSession: (given) => answered<"getSession">(api.GET("/api/v1/session", given)),
    endSession: (given) => answered<"endSession">(api.DELETE("/api/v1/session", given)),
  };
}

/** Every code that a problem may have. */
export const problemCodes = [
  "not-signed-in",
  "token",
  "forbidden",
  "organisation",
  "csrf",
  "no-role",
  "four-eyes",
  "sign-in-failed",
  "issuer-silent",
  "not-found",
  "method-not-allowed",
  "bad-request",
  "parameters",
  "unreadable",
  "invalid",
  "too-large",
  "media-type",
  "encoding",
  "timeout",
  "too-many",
  "full",
  "stopping",
  "nothing-found",
  "too-slow",
  "unknown-name",
  "missing",
  "exists",
  "changed",
  "precondition",
  "adopted",
  "stale",
  "not-adoptable",
  "not-adopted",
  "superseded",
  "not-whole",
  "under-way",
  "other-request",
  "headers",
  "busy",
  "no-database",
  "ended",
  "cancelled",
  "worker-lost",
  "failed",
] as const;
