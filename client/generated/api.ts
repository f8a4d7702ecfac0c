// Made from the OpenAPI document by npm run client; change the service, not this.

export interface paths {
    "/api/v1/allocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The proposal for a round
         * @description A round of any of the four kinds. Where no proposal can hold all the rules, status is infeasible and conflicts says why.
         */
        post: operations["allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The best proposals that differ from each other */
        post: operations["alternatives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a round in with its history, as it was elsewhere
         * @description It is checked first. Decisions come with it, so it takes whoever may decide. A round that is there is never written over.
         */
        post: operations["importArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether an archive holds; nothing of it is taken in, and no solver runs */
        post: operations["verifyArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, and by whom, to all rounds and portfolios */
        get: operations["listWholeAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A round and one to five scenarios on it, side by side */
        post: operations["compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frontier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What smaller cuts, or more municipalities, cost */
        post: operations["frontier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What those are called who have changed anything
         * @description By the id that stands in `by` elsewhere. Without sign-in there is nobody.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unused area money under each policy, side by side
         * @description For a scored round; one of another kind is refused.
         */
        post: operations["policies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Several schemes under one post, and what may move between them */
        post: operations["portfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portfolios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The portfolios that are kept */
        get: operations["listPortfolios"];
        put?: never;
        /** Keep a portfolio, under the id that it has */
        post: operations["createPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portfolios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A portfolio */
        get: operations["getPortfolio"];
        /**
         * Put a portfolio, new or in place of the one that is there
         * @description It must be valid with its rounds as they are now.
         */
        put: operations["putPortfolio"];
        post?: never;
        /** Take a portfolio away; the answers that were made of it stay */
        delete: operations["deletePortfolio"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portfolios/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers to a portfolio, the newest first */
        get: operations["listPortfolioProposals"];
        put?: never;
        /**
         * Ask a portfolio with its rounds as they are now, and keep the answer
         * @description The rounds are kept as they were, so that it can be shown what the answer was made of.
         */
        post: operations["createPortfolioProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portfolios/{id}/proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An answer to a portfolio, whole */
        get: operations["getPortfolioProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What each grant and each limit costs, and what those without were short of */
        post: operations["prices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a kind of problem is */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Top down by score until the money is out, beside the proposal
         * @description For a scored round; one of another kind is refused.
         */
        post: operations["rankingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * On whom the proposal falls, and what each rule costs
         * @description For a scored round; one of another kind is refused.
         */
        post: operations["report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reprioritise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The proposal, and the best one with unused area money moved (R13)
         * @description For a scored round; one of another kind is refused.
         */
        post: operations["reprioritise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/robustness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How often each application is funded when its scores are drawn again */
        post: operations["robustness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rounds that are kept */
        get: operations["listRounds"];
        put?: never;
        /**
         * Keep a round
         * @description A round of any kind, valid as a whole. To choose its id, put it at its address.
         */
        post: operations["createRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round, whole */
        get: operations["getRound"];
        /** Put a round at an id, or another in place of one */
        put: operations["putRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is decided, with the award list as it stands
         * @description And the second steps that led there. Earlier award lists are kept: give the version of the round at which one stood.
         */
        get: operations["getAdoption"];
        put?: never;
        /**
         * Make a proposal the decision
         * @description With a reason, and one for each award that is set aside. The round stands from then on.
         */
        post: operations["adoptProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked of a round and answered, the newest first */
        get: operations["listAnalyses"];
        put?: never;
        /**
         * Ask a question about a round as it is now, and keep the answer
         * @description An answer is never changed: asking again makes another. Get it at Location. What takes longer than the caller waits (Prefer) is answered with 202 and the run at Location.
         */
        post: operations["createAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/analyses/{analysis}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An answer, whole */
        get: operations["getAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications of a round, or the recipients of one that has those */
        get: operations["listApplications"];
        /**
         * Put one or thousands of applications, each in place of the one with its id
         * @description The others stay. The round must be valid with them, or none of them is put.
         */
        put: operations["putApplications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/applications/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["getApplication"];
        /** Put one of them, new or in place of the one that is there */
        put: operations["putApplication"];
        post?: never;
        /** Take one of them out */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round with all that was made and decided of it, as one file */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to a round, and by whom */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The commitments of a round */
        get: operations["listCommitments"];
        /**
         * Put one or thousands of commitments, each in place of the one with its id
         * @description The others stay. The round must be valid with them, or none of them is put.
         */
        put: operations["putCommitments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/commitments/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["getCommitment"];
        /** Put one of them, new or in place of the one that is there */
        put: operations["putCommitment"];
        post?: never;
        /** Take one of them out */
        delete: operations["deleteCommitment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A round as it is now and one to five scenarios on it, side by side
         * @description A scenario that is kept with the round is given by its id, another as it is. Nothing is kept. The same answer as POST /compare gives.
         */
        post: operations["compareOnRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What officers have decided beforehand; the id of a decision is that of its application or recipient */
        get: operations["listDecisions"];
        /**
         * Put one or thousands of decisions, each in place of the one with its id
         * @description The others stay. The round must be valid with them, or none of them is put.
         */
        put: operations["putDecisions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/decisions/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["getDecision"];
        /** Put one of them, new or in place of the one that is there */
        put: operations["putDecision"];
        post?: never;
        /** Take one of them out */
        delete: operations["deleteDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a spreadsheet: what it would make of the applications or commitments
         * @description An .xlsx or a file of separated values, in base64. Every fault has its cell. Nothing is changed: where the status is ready, the items are put at /rounds/{id}/applications or /commitments with the version in If-Match.
         */
        post: operations["readImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/import/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A spreadsheet to fill in, empty or with what the round has
         * @description The ids of what the file cannot hold, which is rare, are in the header Fordel-Left-Out, percent-encoded; they stay in the round when the file is read again.
         */
        get: operations["getImportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which papers there are of a round, and of what */
        get: operations["listPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper as a file: Excel, CSV, Word, PDF or a page to print
         * @description Of what is decided; or of a proposal, which it then says is no decision. The same paper has the same bytes.
         */
        get: operations["getPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposals for a round, the newest first */
        get: operations["listProposals"];
        put?: never;
        /**
         * Solve a round as it is now, and keep the proposal
         * @description A proposal is never changed: solving again makes another. Get it at Location. What takes longer than the caller waits (Prefer) is answered with 202 and the run at Location.
         */
        post: operations["createProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal, whole */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenarios that are kept with a round */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/scenarios/{scenario}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scenario, and whether it fits the round as it is now */
        get: operations["getScenario"];
        /**
         * Keep a scenario, new or in place of the one that is there
         * @description It must fit the round as it is now. A decided round may be tried out too.
         */
        put: operations["putScenario"];
        post?: never;
        /** Take a scenario away */
        delete: operations["deleteScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put another scheme in place of a round's */
        put: operations["putScheme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/second-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The second steps of a decided round, the newest first */
        get: operations["listSecondSteps"];
        put?: never;
        /**
         * Make a second step upon what is decided, after something has happened, and keep it
         * @description Grants fell away, awards are set aside, or the frame is another. Nothing is changed before the step is adopted. Get it at Location.
         */
        post: operations["createSecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/second-steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A second step, whole */
        get: operations["getSecondStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/second-steps/{step}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a second step the decision
         * @description With a reason. The award list gets a new version; every earlier one is kept.
         */
        post: operations["adoptSecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try changes on a round as it is now
         * @description Nothing is kept. The answer says which version of the round it was made of.
         */
        post: operations["tryOnRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a run is, and where its answer is */
        get: operations["getRun"];
        put?: never;
        post?: never;
        /** Call a run off, wherever it is being worked on */
        delete: operations["cancelRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{run}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear of a run as it goes on (server-sent events)
         * @description An event progress whenever something about the run is another, and done when it has ended, which is the last. The data of each is the run.
         */
        get: operations["listenToRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents that have a JSON Schema */
        get: operations["listSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemas/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a document */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schemes that are defined */
        get: operations["listSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of a scheme, and what they rest on */
        get: operations["getScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{id}/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round of the scheme with made-up applications, to begin with */
        get: operations["getSchemeExample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A decided round after grants fell away or the cap was changed */
        post: operations["secondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who one is, and what one may */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description The session ends for every process of the service. A caller without one has none to end.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What later years are bound by, and what less money in them would do */
        post: operations["stress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The subscriptions to events */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Subscribe to events
         * @description What is done from now on is sent to the address, as CloudEvents signed by Standard Webhooks. The secret is in this answer and in no other.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A subscription */
        get: operations["getSubscription"];
        /**
         * Change a subscription
         * @description Another address or other events, from what has not been sent yet. One that is paused or ended becomes active unless paused is asked for, and goes on where it was.
         */
        put: operations["putSubscription"];
        post?: never;
        /**
         * End a subscription
         * @description What has not been sent is not sent, and its dead letters go with it.
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that were tried too often in vain */
        get: operations["listDeadLetters"];
        put?: never;
        /**
         * Send all dead letters again
         * @description Each is tried once more, those of a round one after another.
         */
        post: operations["sendAllAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/dead-letters/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a dead letter again */
        post: operations["sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what events are signed with
         * @description For 24 hours events have a signature with the secret before too.
         */
        post: operations["changeSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event that only shows whether the receiver can be reached
         * @description It is sent once, at once, and is not kept.
         */
        post: operations["testSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The best proposal at many values of one or two figures */
        post: operations["sweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A proposal checked against its round; no solver runs
         * @description Also the answer to a reprioritisation, and that to a portfolio. What does not hold is listed, and is no problem of the request.
         */
        post: operations["verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A round with the changes of a scenario made, and the proposal for it
         * @description Changes are for scored rounds.
         */
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** fordel adopting */
        Adopting: {
            /** @description The id of a proposal of the round as it is now. */
            proposal: string;
            /** @description Why; it is kept. */
            reason: string;
            /** @description Awards that the proposal has and that are not given, each with a reason. */
            setAside?: {
                application: string;
                reason: string;
            }[];
        };
        /** fordel adopting a step */
        AdoptingStep: {
            /** @description Why; it is kept. */
            reason: string;
        };
        Adoption: {
            /** @description Whose doing it was, and when (UTC). */
            adopted: {
                at: string;
                by: string;
            };
            awards: ({
                amounts: {
                    [key: string]: number;
                };
                application: string;
                /** @enum {string} */
                outcome: "granted" | "reduced" | "declined" | "dismissed";
            } | {
                amounts: Record<string, never>;
                application: string;
                /** @constant */
                outcome: "set-aside";
                proposed: {
                    [key: string]: number;
                };
                reason: string;
            } | {
                amounts: Record<string, never>;
                application: string;
                awarded: {
                    [key: string]: number;
                };
                /** @enum {string} */
                outcome: "withdrawn" | "not-accepted";
                reason?: string;
            })[];
            proposal: components["schemas"]["ProposalHead"];
            reason: string;
            round: components["schemas"]["RoundHead"];
            /** @description The second steps that led there, in their order. */
            steps: {
                /** @description Whose doing it was, and when (UTC). */
                adopted: {
                    at: string;
                    by: string;
                };
                reason: string;
                step: string;
                version: number;
            }[];
            /** @description The version of the round from which the award list stands. */
            version: number;
        };
        /**
         * fordel alternatives
         * @description The best proposals that differ from each other in some applications.
         */
        Alternatives: {
            alternatives: {
                areas: {
                    area: string;
                    granted: number;
                    projects: number;
                    unused: number;
                }[];
                awards: {
                    amount: number;
                    application: string;
                }[];
                difference: {
                    in: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                    less: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                    more: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                    out: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                };
                differing: number[];
                /** @enum {string} */
                preference: "settled" | "unsettled";
                /** @enum {string} */
                status: "proven" | "not-proven";
                totals: {
                    bound: string;
                    granted: number;
                    loss: string;
                    projects: number;
                    unused: number;
                    value: string;
                };
            }[];
            count: number;
            differing: number;
            /** @enum {string} */
            ended: "count" | "none-left" | "loss" | "time";
            made: {
                by: string;
                content: string;
                round: string;
            };
            proposal: components["schemas"]["ScoredProposal"];
            withinLoss?: {
                /** @constant */
                kind: "points";
                points: string;
            } | {
                /** @constant */
                kind: "share";
                share: string;
            };
        };
        /** What alternatives is asked with */
        AlternativesRequest: {
            /** @description So many at most, the proposal among them, up to 100. Default 5, and 100 with withinLoss. */
            count?: number;
            /** @description Each two differ in so many applications at least. Default 1. */
            differing?: number;
            round: components["schemas"]["ScoredRound"];
            /** @description The greatest loss of value. Default: any. */
            withinLoss?: {
                /** @constant */
                kind: "points";
                /** @description 0 or more. */
                points: number | string;
            } | {
                /** @constant */
                kind: "share";
                /** @description 0 or more. */
                share: number | string;
            };
        };
        AnalysisHead: {
            /** @description What was asked beside the round, as it was sent. */
            asked: {
                [key: string]: unknown;
            };
            engine: string;
            hash: string;
            id: string;
            /** @enum {string} */
            language: "nb" | "nn" | "en";
            /** @description Whose doing it was, and when (UTC). */
            made: {
                at: string;
                by: string;
            };
            question: string;
            round: string;
            /** @description The version of the round that it is of. */
            version: number;
        };
        AnalysisList: {
            items: components["schemas"]["AnalysisHead"][];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
        /** What is asked of a kept round */
        AnalysisRequest: {
            /** @description A second figure: then every pair of values. */
            and?: {
                /** @description The step between. */
                by: number;
                /** @description The figure that is moved. */
                figure: {
                    /** @constant */
                    kind: "cap";
                } | {
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "projects";
                };
                /** @description Its first value: kroner, or a number of projects. */
                from: number;
                /** @description Its last value. */
                to: number;
            };
            /**
             * @description What is asked.
             * @constant
             */
            question: "sweep";
            range: {
                /** @description The step between. */
                by: number;
                /** @description The figure that is moved. */
                figure: {
                    /** @constant */
                    kind: "cap";
                } | {
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "projects";
                };
                /** @description Its first value: kroner, or a number of projects. */
                from: number;
                /** @description Its last value. */
                to: number;
            };
        } | {
            /** @description The shares of draws between which one is in the bubble. Default 0.1 and 0.9. */
            bubble?: {
                from: number | string;
                to: number | string;
            };
            /** @description How many, up to 10000. Default 1000. */
            draws?: number;
            /**
             * @description What is asked.
             * @constant
             */
            question: "robustness";
            /** @description Scores are drawn in steps of so many points. Default 1. */
            scoreStep?: number | string;
            /** @description Which draws: the same seed draws the same. Default 1. */
            seed?: number;
            /** @description How far from its own a score may be drawn. Default 1. */
            spread?: number | string;
        } | {
            /** @description Default: 10 per cent less in each later year with a forecast. */
            cuts?: {
                /** @description Kroner less; this or byPercent. */
                by?: number;
                /** @description Per cent less, from 0 to 100; this or by. */
                byPercent?: number | string;
                /** @description A year after the scheme's. */
                year: number;
            }[];
            /**
             * @description What is asked.
             * @constant
             */
            question: "stress";
        } | {
            /**
             * @description What the value is held against.
             * @enum {string}
             */
            aim: "cut" | "municipalities";
            /** @description With cut: how much smaller the largest cut gets from point to point. Default 0.01. */
            by?: number | string;
            /**
             * @description What is asked.
             * @constant
             */
            question: "frontier";
        } | {
            /**
             * @description What is asked.
             * @constant
             */
            question: "compare";
            scenarios: components["schemas"]["Scenario"][];
        } | {
            /**
             * @description What is asked.
             * @constant
             */
            question: "policies";
        } | {
            /**
             * @description What is asked.
             * @constant
             */
            question: "report";
        } | {
            /** @description So many at most, the proposal among them, up to 100. Default 5, and 100 with withinLoss. */
            count?: number;
            /** @description Each two differ in so many applications at least. Default 1. */
            differing?: number;
            /**
             * @description What is asked.
             * @constant
             */
            question: "alternatives";
            /** @description The greatest loss of value. Default: any. */
            withinLoss?: {
                /** @constant */
                kind: "points";
                /** @description 0 or more. */
                points: number | string;
            } | {
                /** @constant */
                kind: "share";
                /** @description 0 or more. */
                share: number | string;
            };
        } | {
            /** @description Only what concerns these, and no limits. Default: all. */
            applications?: string[];
            /** @description Kroner that limits of money are moved by. Default: one hundredth of the cap. */
            by?: number;
            /**
             * @description What is asked.
             * @constant
             */
            question: "prices";
        } | {
            /**
             * @description What is asked.
             * @constant
             */
            question: "ranking-list";
            /**
             * @description Stop or skip; default both.
             * @enum {string}
             */
            variant?: "stop" | "skip";
        };
        /**
         * fordel round archive
         * @description A round with its versions, proposals, proofs, decisions and audit.
         */
        Archive: {
            /** @constant */
            archive: "fordel round";
            audit: {
                from?: number;
                hash: string;
                previous: string;
                previousOfRound: string;
                round: string;
                roundSequence: number;
                sequence: number;
                to: number;
                what: {
                    /** @constant */
                    action: "round-created";
                    applications?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    commitments?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    decisions?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    hash: string;
                    /** @constant */
                    scheme?: true;
                } | {
                    /** @constant */
                    action: "round-changed";
                    applications?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    commitments?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    decisions?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    hash: string;
                    /** @constant */
                    scheme?: true;
                } | {
                    /** @constant */
                    action: "proposal-made";
                    content: string;
                    hash: string;
                    proposal: string;
                } | {
                    /** @constant */
                    action: "proposal-adopted";
                    awards: string;
                    content: string;
                    hash: string;
                    proposal: string;
                    reason: string;
                } | {
                    /** @constant */
                    action: "step-made";
                    content: string;
                    hash: string;
                    step: string;
                } | {
                    /** @constant */
                    action: "step-adopted";
                    awards: string;
                    content: string;
                    hash: string;
                    reason: string;
                    step: string;
                } | {
                    /** @constant */
                    action: "scenario-kept";
                    content: string;
                    scenario: string;
                } | {
                    /** @constant */
                    action: "scenario-removed";
                    scenario: string;
                } | {
                    /** @constant */
                    action: "round-imported";
                    archive: string;
                    hash: string;
                };
                /** Format: date-time */
                when: string;
                who: {
                    id: string;
                    /** @enum {string} */
                    kind: "local" | "officer" | "machine";
                    name: string;
                };
            }[];
            awards?: ({
                amounts: {
                    [key: string]: number;
                };
                application: string;
                /** @enum {string} */
                outcome: "granted" | "reduced" | "declined" | "dismissed";
            } | {
                amounts: Record<string, never>;
                application: string;
                /** @constant */
                outcome: "set-aside";
                proposed: {
                    [key: string]: number;
                };
                reason: string;
            } | {
                amounts: Record<string, never>;
                application: string;
                awarded: {
                    [key: string]: number;
                };
                /** @enum {string} */
                outcome: "withdrawn" | "not-accepted";
                reason?: string;
            })[];
            /** @constant */
            format: 1;
            lists?: {
                awards: ({
                    amounts: {
                        [key: string]: number;
                    };
                    application: string;
                    /** @enum {string} */
                    outcome: "granted" | "reduced" | "declined" | "dismissed";
                } | {
                    amounts: Record<string, never>;
                    application: string;
                    /** @constant */
                    outcome: "set-aside";
                    proposed: {
                        [key: string]: number;
                    };
                    reason: string;
                } | {
                    amounts: Record<string, never>;
                    application: string;
                    awarded: {
                        [key: string]: number;
                    };
                    /** @enum {string} */
                    outcome: "withdrawn" | "not-accepted";
                    reason?: string;
                })[];
                version: number;
            }[];
            made: {
                by: string;
                content: string;
            };
            proposals: {
                document: unknown;
                id: string;
            }[];
            round: {
                document: unknown;
                id: string;
            };
            scenarios?: {
                document: unknown;
                id: string;
                version: number;
            }[];
            snapshots: {
                document: unknown;
                version: number;
            }[];
            steps?: {
                document: unknown;
                id: string;
            }[];
        };
        ArchiveVerification: {
            /** @description Everything that does not hold. */
            findings: {
                /** @description A sentence in the language that was asked for. */
                message: string;
            }[];
            holds: boolean;
            /** @description The id of the round, where it holds. */
            round?: string;
        };
        AuditList: {
            items: {
                from?: number;
                hash: string;
                previous: string;
                previousOfRound: string;
                round: string;
                roundSequence: number;
                sequence: number;
                to: number;
                what: {
                    /** @constant */
                    action: "round-created";
                    applications?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    commitments?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    decisions?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    hash: string;
                    /** @constant */
                    scheme?: true;
                } | {
                    /** @constant */
                    action: "round-changed";
                    applications?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    commitments?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    decisions?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    hash: string;
                    /** @constant */
                    scheme?: true;
                } | {
                    /** @constant */
                    action: "proposal-made";
                    content: string;
                    hash: string;
                    proposal: string;
                } | {
                    /** @constant */
                    action: "proposal-adopted";
                    awards: string;
                    content: string;
                    hash: string;
                    proposal: string;
                    reason: string;
                } | {
                    /** @constant */
                    action: "step-made";
                    content: string;
                    hash: string;
                    step: string;
                } | {
                    /** @constant */
                    action: "step-adopted";
                    awards: string;
                    content: string;
                    hash: string;
                    reason: string;
                    step: string;
                } | {
                    /** @constant */
                    action: "scenario-kept";
                    content: string;
                    scenario: string;
                } | {
                    /** @constant */
                    action: "scenario-removed";
                    scenario: string;
                } | {
                    /** @constant */
                    action: "round-imported";
                    archive: string;
                    hash: string;
                };
                /** Format: date-time */
                when: string;
                who: {
                    id: string;
                    /** @enum {string} */
                    kind: "local" | "officer" | "machine";
                    name: string;
                };
            }[];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
        /** What compare is asked with */
        CompareRequest: {
            round: components["schemas"]["ScoredRound"];
            /** @description One to five, side by side with the round. */
            scenarios: components["schemas"]["Scenario"][];
        };
        /**
         * fordel comparison
         * @description Two to six scenarios on one round side by side.
         */
        Comparison: {
            applications: {
                applicant: string;
                application: string;
                area: string;
                awards: ({
                    amount: number;
                    /** @enum {string} */
                    outcome: "granted" | "reduced" | "declined" | "dismissed";
                    reasons: components["schemas"]["Message"][];
                    score: string;
                } | null)[];
                title: string;
                turns: ("same" | "in" | "out" | "more" | "less" | "absent")[];
            }[];
            areas: {
                area: string;
                figures: ({
                    committed: number;
                    granted: number;
                    maximum?: number;
                    minimum: number;
                    projects: number;
                    unused: number;
                } | null)[];
                name: string;
            }[];
            differences: ({
                cap: number;
                granted: number;
                in: {
                    applications: number;
                    kroner: number;
                };
                less: {
                    applications: number;
                    kroner: number;
                };
                more: {
                    applications: number;
                    kroner: number;
                };
                out: {
                    applications: number;
                    kroner: number;
                };
                unused: number;
                value: string;
            } | null)[];
            dropped: {
                application: string;
                area: string;
                before: number;
                grown: number;
                reasons: components["schemas"]["Message"][];
                scenario: number;
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            scenarios: ({
                bound: string;
                cap: number;
                changes: ({
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "cap";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "later-cap";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "area-minimum";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "area-maximum";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @constant */
                    change: "area-projects";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @constant */
                    change: "area-unused";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "release" | "readvertise" | "hold";
                } | {
                    /** @constant */
                    change: "threshold";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "criterion-threshold";
                    /** @description The id of a criterion of the scheme. */
                    criterion: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "criterion-weight";
                    /** @description The id of a criterion of the scheme. */
                    criterion: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    to: number | string;
                } | {
                    /** @constant */
                    change: "priority";
                    /** @description The id of a priority of the scheme. */
                    priority: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "priority-added";
                    priority: {
                        id: string;
                        name?: string;
                        /** @description Points added to the score of each application that matches (R10). */
                        points: number | string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    };
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @constant */
                    change: "share";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description The id of a share of the scheme. */
                    share: string;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "share-added";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    share: {
                        /** @description The share, 0 to 1, of all kroner granted that goes at least to what matches (R9). */
                        atLeast: number | string;
                        id: string;
                        name?: string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    };
                } | {
                    /** @constant */
                    change: "ranking";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "report" | "strict";
                } | {
                    /** @constant */
                    change: "objective";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "score-kroner" | "points";
                } | {
                    /** @constant */
                    change: "grant";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all of the scheme's grant rules. */
                    to: {
                        /** @description A grant may be for the first years only, for at least so many (R17). Default: for all the years applied for. */
                        fewestYears?: number;
                        /** @description The greatest eligible amount of a year, in kroner (R3). */
                        largest?: number;
                        /** @description The least grant in kroner (R4). */
                        smallest?: number;
                        /** @description The least grant as a share, 0 to 1, of the eligible amount (R4). */
                        smallestShare?: number | string;
                        /** @description Grants are multiples of this many kroner. Default 1. */
                        step?: number;
                    };
                } | {
                    /** @constant */
                    change: "conditions";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all of the scheme's conditions. */
                    to: {
                        /**
                         * Format: date
                         * @description The last day in time, a Norwegian date (R1).
                         */
                        deadline?: string;
                        ownContributionRequired?: boolean;
                        /** @description Participants an application must have (R2). */
                        participantsAtLeast?: number;
                        signatureRequired?: boolean;
                        /** @description Years an application may ask for (R2). */
                        yearsAtMost?: number;
                    };
                } | {
                    /** @constant */
                    change: "reprioritisation";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all that the scheme says of reprioritisation. */
                    to: {
                        /** @description The passage of the scheme that permits it, word for word, with its source; shown with answers. */
                        clause?: string;
                        /** @description Kroner an area may receive, by area. */
                        limits?: {
                            [key: string]: number;
                        };
                        /** @description Areas in the order they receive; for in-order. */
                        order?: string[];
                        /** @enum {string} */
                        policy: "best-use" | "proportional" | "in-order";
                        /** @description Areas that may receive. Default: all the others. */
                        receivers?: string[];
                    };
                } | {
                    /** @constant */
                    change: "spread";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all that the scheme says of spread. */
                    to: {
                        numbers?: {
                            /** @description Grants that go at least to what matches (R16). */
                            atLeast: number;
                            id: string;
                            name?: string;
                            /** @description Which applications it is about; all that is given must hold. */
                            when: {
                                /** @enum {string} */
                                applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                                /** @description The id of the application's area. */
                                area?: string;
                                /** @description The county's number, two digits: the first two of the applicant's municipality. */
                                county?: string;
                                /** @description Kroner applied for in the scheme's year, at least this. */
                                requestedAtLeast?: number;
                                /** @description A trait that the application has. */
                                trait?: string;
                                /** @description Years with an amount applied for, at least so many. */
                                yearsAtLeast?: number;
                            };
                        }[];
                        perApplicant?: {
                            /** @description Kroner granted to one applicant in the scheme's year (R15). Default: no limit. */
                            amountAtMost?: number;
                            /** @description Candidates of one applicant that may get a grant (R15). Default: no limit. */
                            grantsAtMost?: number;
                        };
                    };
                } | {
                    /** @description Kroner in the scheme's year, with `grant` only. */
                    amount?: number;
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "decision";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "grant" | "decline";
                    /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                    years?: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "decision-removed";
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @description Points more, or with a minus less. */
                    by?: number | string;
                    /** @constant */
                    change: "score";
                    /** @description The id of a criterion of the scheme. */
                    criterion: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    to?: number | string;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "requested";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "assessed";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "smallest-viable";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "withdrawal";
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    application: {
                        applicant: {
                            /** @description Who applies, such as an organisation number; the same in all of its applications (R15). Default: the name and the municipality. */
                            id?: string;
                            /** @enum {string} */
                            kind: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The municipality's number, four digits. */
                            municipality?: string;
                            name: string;
                            /**
                             * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                             * @enum {string}
                             */
                            standard?: "nb" | "nn";
                        };
                        /** @description The id of an area of the scheme. */
                        area: string;
                        /** @description Kroner found eligible by year (R3). */
                        assessed?: {
                            [key: string]: number;
                        };
                        /** @description The years whose assessed amount follows from `scheme.costs`; that of another year is by hand. */
                        assessedByRules?: number[];
                        /** @description What each assessor gave, for robustness. Nothing is decided on it; `scores` stays. */
                        assessors?: {
                            id: string;
                            /** @description Points by criterion; every criterion has one. */
                            scores: {
                                [key: string]: number | string;
                            };
                        }[];
                        /** @description What the project costs by year, which `fordel assess` makes assessed amounts of. */
                        costs?: {
                            [key: string]: {
                                /** @description What it costs in the year, in kroner. For participant support: default what the rule's benefit comes to. */
                                amount?: number;
                                /** @description The id of a rule in `scheme.costs.rules`. */
                                cost: string;
                                /** @description The first month of the year, 1 to 12. Default 1. */
                                firstMonth?: number;
                                /** @description How many months of the year, 1 to 12. Default: to the end of the year. */
                                months?: number;
                                /** @description Those who receive support; for participant support. */
                                participants?: number;
                                /** @description How many posts, such as 0.5; for posts. Default 1. */
                                posts?: number | string;
                                /** @description How many of them are younger than the rule's age. */
                                younger?: number;
                            }[];
                        };
                        /** @description The fewest years that the project can live with, where the scheme permits fewer (R17). */
                        fewestViableYears?: number;
                        id: string;
                        /** @description Kroner the applicant puts in. Default 0. */
                        ownContribution?: number;
                        /** @description Default 0. */
                        participants?: number;
                        /** @description Kroner applied for by year, from the scheme's year on. */
                        requested: {
                            [key: string]: number;
                        };
                        /** @description Points by criterion; every criterion has one. */
                        scores: {
                            [key: string]: number | string;
                        };
                        /** @description Default false. */
                        signed?: boolean;
                        /** @description The least grant in the scheme's year that the project can live with, in kroner (R4). */
                        smallestViable?: number;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset; needed where there is a deadline.
                         */
                        submittedAt?: string;
                        title: string;
                        traits?: string[];
                    };
                    /** @constant */
                    change: "addition";
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @constant */
                    change: "commitment";
                    /** @description A new one, or in place of the one with its id. */
                    commitment: {
                        /** @description Kroner by year, from the scheme's year on. */
                        amounts: {
                            [key: string]: number;
                        };
                        /** @description The id of an area of the scheme. */
                        area: string;
                        id: string;
                    };
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "commitment-amount";
                    /** @description The id of a commitment. */
                    commitment: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @constant */
                    change: "commitment-removed";
                    /** @description The id of a commitment. */
                    commitment: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                })[];
                committed: number;
                granted: number;
                left: number;
                name: string;
                outcomes: {
                    declined: number;
                    dismissed: number;
                    granted: number;
                    reduced: number;
                };
                round: string;
                scenario?: string;
                /** @enum {string} */
                status: "optimal" | "feasible";
                unused: number;
                value: string;
            } | {
                cap: number;
                changes: ({
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "cap";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "later-cap";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "area-minimum";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "area-maximum";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @constant */
                    change: "area-projects";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number;
                } | {
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @constant */
                    change: "area-unused";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "release" | "readvertise" | "hold";
                } | {
                    /** @constant */
                    change: "threshold";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "criterion-threshold";
                    /** @description The id of a criterion of the scheme. */
                    criterion: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "criterion-weight";
                    /** @description The id of a criterion of the scheme. */
                    criterion: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    to: number | string;
                } | {
                    /** @constant */
                    change: "priority";
                    /** @description The id of a priority of the scheme. */
                    priority: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "priority-added";
                    priority: {
                        id: string;
                        name?: string;
                        /** @description Points added to the score of each application that matches (R10). */
                        points: number | string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    };
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @constant */
                    change: "share";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description The id of a share of the scheme. */
                    share: string;
                    to?: number | string;
                } | {
                    /** @constant */
                    change: "share-added";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    share: {
                        /** @description The share, 0 to 1, of all kroner granted that goes at least to what matches (R9). */
                        atLeast: number | string;
                        id: string;
                        name?: string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    };
                } | {
                    /** @constant */
                    change: "ranking";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "report" | "strict";
                } | {
                    /** @constant */
                    change: "objective";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "score-kroner" | "points";
                } | {
                    /** @constant */
                    change: "grant";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all of the scheme's grant rules. */
                    to: {
                        /** @description A grant may be for the first years only, for at least so many (R17). Default: for all the years applied for. */
                        fewestYears?: number;
                        /** @description The greatest eligible amount of a year, in kroner (R3). */
                        largest?: number;
                        /** @description The least grant in kroner (R4). */
                        smallest?: number;
                        /** @description The least grant as a share, 0 to 1, of the eligible amount (R4). */
                        smallestShare?: number | string;
                        /** @description Grants are multiples of this many kroner. Default 1. */
                        step?: number;
                    };
                } | {
                    /** @constant */
                    change: "conditions";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all of the scheme's conditions. */
                    to: {
                        /**
                         * Format: date
                         * @description The last day in time, a Norwegian date (R1).
                         */
                        deadline?: string;
                        ownContributionRequired?: boolean;
                        /** @description Participants an application must have (R2). */
                        participantsAtLeast?: number;
                        signatureRequired?: boolean;
                        /** @description Years an application may ask for (R2). */
                        yearsAtMost?: number;
                    };
                } | {
                    /** @constant */
                    change: "reprioritisation";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all that the scheme says of reprioritisation. */
                    to: {
                        /** @description The passage of the scheme that permits it, word for word, with its source; shown with answers. */
                        clause?: string;
                        /** @description Kroner an area may receive, by area. */
                        limits?: {
                            [key: string]: number;
                        };
                        /** @description Areas in the order they receive; for in-order. */
                        order?: string[];
                        /** @enum {string} */
                        policy: "best-use" | "proportional" | "in-order";
                        /** @description Areas that may receive. Default: all the others. */
                        receivers?: string[];
                    };
                } | {
                    /** @constant */
                    change: "spread";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @description In place of all that the scheme says of spread. */
                    to: {
                        numbers?: {
                            /** @description Grants that go at least to what matches (R16). */
                            atLeast: number;
                            id: string;
                            name?: string;
                            /** @description Which applications it is about; all that is given must hold. */
                            when: {
                                /** @enum {string} */
                                applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                                /** @description The id of the application's area. */
                                area?: string;
                                /** @description The county's number, two digits: the first two of the applicant's municipality. */
                                county?: string;
                                /** @description Kroner applied for in the scheme's year, at least this. */
                                requestedAtLeast?: number;
                                /** @description A trait that the application has. */
                                trait?: string;
                                /** @description Years with an amount applied for, at least so many. */
                                yearsAtLeast?: number;
                            };
                        }[];
                        perApplicant?: {
                            /** @description Kroner granted to one applicant in the scheme's year (R15). Default: no limit. */
                            amountAtMost?: number;
                            /** @description Candidates of one applicant that may get a grant (R15). Default: no limit. */
                            grantsAtMost?: number;
                        };
                    };
                } | {
                    /** @description Kroner in the scheme's year, with `grant` only. */
                    amount?: number;
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "decision";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /** @enum {string} */
                    to: "grant" | "decline";
                    /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                    years?: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "decision-removed";
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @description Points more, or with a minus less. */
                    by?: number | string;
                    /** @constant */
                    change: "score";
                    /** @description The id of a criterion of the scheme. */
                    criterion: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    to?: number | string;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "requested";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "assessed";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "smallest-viable";
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                } | {
                    /** @description The id of an application. */
                    application: string;
                    /** @constant */
                    change: "withdrawal";
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    application: {
                        applicant: {
                            /** @description Who applies, such as an organisation number; the same in all of its applications (R15). Default: the name and the municipality. */
                            id?: string;
                            /** @enum {string} */
                            kind: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The municipality's number, four digits. */
                            municipality?: string;
                            name: string;
                            /**
                             * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                             * @enum {string}
                             */
                            standard?: "nb" | "nn";
                        };
                        /** @description The id of an area of the scheme. */
                        area: string;
                        /** @description Kroner found eligible by year (R3). */
                        assessed?: {
                            [key: string]: number;
                        };
                        /** @description The years whose assessed amount follows from `scheme.costs`; that of another year is by hand. */
                        assessedByRules?: number[];
                        /** @description What each assessor gave, for robustness. Nothing is decided on it; `scores` stays. */
                        assessors?: {
                            id: string;
                            /** @description Points by criterion; every criterion has one. */
                            scores: {
                                [key: string]: number | string;
                            };
                        }[];
                        /** @description What the project costs by year, which `fordel assess` makes assessed amounts of. */
                        costs?: {
                            [key: string]: {
                                /** @description What it costs in the year, in kroner. For participant support: default what the rule's benefit comes to. */
                                amount?: number;
                                /** @description The id of a rule in `scheme.costs.rules`. */
                                cost: string;
                                /** @description The first month of the year, 1 to 12. Default 1. */
                                firstMonth?: number;
                                /** @description How many months of the year, 1 to 12. Default: to the end of the year. */
                                months?: number;
                                /** @description Those who receive support; for participant support. */
                                participants?: number;
                                /** @description How many posts, such as 0.5; for posts. Default 1. */
                                posts?: number | string;
                                /** @description How many of them are younger than the rule's age. */
                                younger?: number;
                            }[];
                        };
                        /** @description The fewest years that the project can live with, where the scheme permits fewer (R17). */
                        fewestViableYears?: number;
                        id: string;
                        /** @description Kroner the applicant puts in. Default 0. */
                        ownContribution?: number;
                        /** @description Default 0. */
                        participants?: number;
                        /** @description Kroner applied for by year, from the scheme's year on. */
                        requested: {
                            [key: string]: number;
                        };
                        /** @description Points by criterion; every criterion has one. */
                        scores: {
                            [key: string]: number | string;
                        };
                        /** @description Default false. */
                        signed?: boolean;
                        /** @description The least grant in the scheme's year that the project can live with, in kroner (R4). */
                        smallestViable?: number;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset; needed where there is a deadline.
                         */
                        submittedAt?: string;
                        title: string;
                        traits?: string[];
                    };
                    /** @constant */
                    change: "addition";
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @constant */
                    change: "commitment";
                    /** @description A new one, or in place of the one with its id. */
                    commitment: {
                        /** @description Kroner by year, from the scheme's year on. */
                        amounts: {
                            [key: string]: number;
                        };
                        /** @description The id of an area of the scheme. */
                        area: string;
                        id: string;
                    };
                    /** @description Why; shown with the change. */
                    reason?: string;
                } | {
                    /** @description Kroner more, or with a minus less. */
                    by?: number;
                    /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                    byPercent?: number | string;
                    /** @constant */
                    change: "commitment-amount";
                    /** @description The id of a commitment. */
                    commitment: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                    /**
                     * @description Takes the limit away.
                     * @constant
                     */
                    remove?: true;
                    /** @description Kroner. */
                    to?: number;
                    year: number;
                } | {
                    /** @constant */
                    change: "commitment-removed";
                    /** @description The id of a commitment. */
                    commitment: string;
                    /** @description Why; shown with the change. */
                    reason?: string;
                })[];
                conflicts: components["schemas"]["Message"][];
                name: string;
                round: string;
                scenario?: string;
                /** @constant */
                status: "infeasible";
            })[];
            years: {
                figures: ({
                    ceiling?: number;
                    committed: number;
                    granted: number;
                    left?: number;
                    reservation: boolean;
                } | null)[];
                year: number;
            }[];
        };
        DeadLetterList: {
            items: {
                attempts: number;
                /** @description When that was (UTC). */
                failed: string;
                /** @description Why the last attempt failed, for example status-503 or timeout. */
                failure: string;
                round: string;
                /** @description The place of its entry in the whole audit. */
                sequence: number;
                /**
                 * @description again: it is about to be sent once more.
                 * @enum {string}
                 */
                status: "resting" | "again";
                type: string;
            }[];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
        /**
         * fordel event
         * @description What subscribers are sent: a CloudEvent (1.0).
         */
        Event: {
            data: {
                /** @description The fingerprint of the award list. */
                awards?: string;
                /** @description The fingerprint of what it is about. */
                content?: string;
                /** @description Where the entry of the audit is, with who did it and why. */
                entry: string;
                /** @description The version of the round before, where there was one. */
                from?: number;
                /** @description The fingerprint of the round. */
                hash?: string;
                /** @description Where the round is. */
                link: string;
                /** @description The id of the proposal that it is about. */
                proposal?: string;
                round: string;
                /** @description Its place among the entries of the round. */
                roundSequence: number;
                /** @description The id of the scenario that it is about. */
                scenario?: string;
                /** @description The place of the entry in the whole audit. */
                sequence: number;
                /** @description The id of the second step that it is about. */
                step?: string;
                /** @description The version of the round after. */
                to: number;
            };
            /** @constant */
            datacontenttype: "application/json";
            /** @description The hash of the entry: the same however often it is sent. */
            id: string;
            source: string;
            /** @constant */
            specversion: "1.0";
            /** @description The id of the round. */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @enum {string} */
            type: "no.imdi.fordel.round.created" | "no.imdi.fordel.round.changed" | "no.imdi.fordel.proposal.made" | "no.imdi.fordel.proposal.adopted" | "no.imdi.fordel.step.made" | "no.imdi.fordel.step.adopted" | "no.imdi.fordel.scenario.kept" | "no.imdi.fordel.scenario.removed" | "no.imdi.fordel.round.imported";
        } | {
            data: Record<string, never>;
            /** @constant */
            datacontenttype: "application/json";
            /** @description The hash of the entry: the same however often it is sent. */
            id: string;
            source: string;
            /** @constant */
            specversion: "1.0";
            subject: string;
            /** Format: date-time */
            time: string;
            /** @constant */
            type: "no.imdi.fordel.test";
        };
        /**
         * fordel events
         * @description What has happened since a round was decided.
         */
        Events: {
            /** @description In any order; those that change the cap add up. */
            events: ({
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "withdrawn";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "not-accepted";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "set-aside";
                /** @description Why the award is set aside; shown with the event. */
                reason: string;
            } | {
                /** @description Kroner of the grant that come back; less than the grant. */
                amount: number;
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "returned";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description Kroner that the cap is raised by, or with a minus lowered by. */
                by: number;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "cap";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an area whose unused money is no longer set aside. */
                area: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "release";
                /** @description Why; shown with the event. */
                reason?: string;
            })[];
            /**
             * @description What happens to money that is free: it is shared out, or stays free. Default: share-out.
             * @enum {string}
             */
            free?: "share-out" | "stay";
            note?: string;
            /** @description The fingerprint (made.content) of the decided proposal; another is then refused. */
            proposal?: string;
        };
        FairnessOrInfeasible: {
            all: {
                applications: number;
                candidates: number;
                coverage?: string;
                eligible: number;
                funded: number;
                granted: number;
                requested: number;
                share?: string;
            };
            areas: {
                applications: number;
                area: string;
                candidates: number;
                coverage?: string;
                eligible: number;
                funded: number;
                granted: number;
                name: string;
                requested: number;
                share?: string;
            }[];
            counties: {
                applications: number;
                candidates: number;
                county: string | null;
                coverage?: string;
                eligible: number;
                funded: number;
                granted: number;
                name: string | null;
                requested: number;
                share?: string;
            }[];
            kinds: {
                applications: number;
                candidates: number;
                coverage?: string;
                eligible: number;
                funded: number;
                granted: number;
                /** @enum {string} */
                kind: "municipality" | "county" | "district" | "voluntary" | "other";
                requested: number;
                share?: string;
            }[];
            limits?: {
                eased?: {
                    then: {
                        applications: {
                            after: number;
                            application: string;
                            before: number;
                        }[];
                        change: {
                            unused: number;
                            value: string;
                        };
                        /** @enum {string} */
                        preference: "settled" | "unsettled";
                        /** @constant */
                        status: "proven";
                        totals: {
                            unused: number;
                            value: string;
                        };
                    } | {
                        applications: {
                            after: number;
                            application: string;
                            before: number;
                        }[];
                        change: {
                            unused: {
                                atLeast: number;
                                atMost: number;
                            };
                            value?: {
                                atLeast: string;
                                atMost: string;
                            };
                        };
                        /** @constant */
                        status: "not-proven";
                        totals: {
                            unused: number;
                            value: string;
                        };
                    } | {
                        conflicts: components["schemas"]["Message"][];
                        repairs: components["schemas"]["Message"][];
                        /** @constant */
                        status: "infeasible";
                    } | {
                        /** @constant */
                        status: "not-known";
                    };
                    to: number;
                };
                limit: {
                    figure: number;
                    /** @constant */
                    kind: "cap";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    figure: number;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    figure: number;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    figure: number;
                    /** @constant */
                    kind: "projects";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "share";
                    share: string;
                } | {
                    figure: number;
                    /** @constant */
                    kind: "applicant-grants";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "applicant-amount";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "number";
                    number: string;
                } | {
                    figure: number;
                    /** @constant */
                    kind: "smallest";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "smallest-share";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "largest";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "threshold";
                } | {
                    criterion: string;
                    figure: string;
                    /** @constant */
                    kind: "criterion-threshold";
                } | {
                    /** @constant */
                    kind: "strict-ranking";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "priority";
                    priority: string;
                };
                removed: {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: number;
                        value: string;
                    };
                    /** @enum {string} */
                    preference: "settled" | "unsettled";
                    /** @constant */
                    status: "proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: {
                            atLeast: number;
                            atMost: number;
                        };
                        value?: {
                            atLeast: string;
                            atMost: string;
                        };
                    };
                    /** @constant */
                    status: "not-proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    conflicts: components["schemas"]["Message"][];
                    repairs: components["schemas"]["Message"][];
                    /** @constant */
                    status: "infeasible";
                } | {
                    /** @constant */
                    status: "not-known";
                };
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            matching: {
                applications: number;
                candidates: number;
                coverage?: string;
                eligible: number;
                funded: number;
                granted: number;
                id: string;
                requested: number;
                /** @enum {string} */
                rule: "priority" | "share" | "number";
                share?: string;
            }[];
            multiYear: {
                applications: number;
                candidates: number;
                coverage?: string;
                eligible: number;
                funded: number;
                granted: number;
                requested: number;
                share?: string;
            };
            proposal: components["schemas"]["ScoredProposal"];
        } | components["schemas"]["InfeasibleProposal"];
        /**
         * fordel round of a formula
         * @description A frame shared by weighted keys, with floors.
         */
        FormulaRound: {
            commitments?: {
                /** @description Kroner by year, from the scheme's year on. */
                amounts: {
                    [key: string]: number;
                };
                id: string;
            }[];
            /** @description What an officer has decided about single recipients, aside from the arithmetic (K7). */
            decisions?: {
                /** @description Kroner in the scheme's year; with grant, and only there. */
                amount?: number;
                /**
                 * @description grant sets the amount; decline withholds it.
                 * @enum {string}
                 */
                decision: "grant" | "decline";
                /** @description Why, in words. It is shown with the answer. */
                reason: string;
                /** @description The id of a recipient. */
                recipient: string;
            }[];
            note?: string;
            recipients: {
                /** @description In place of the scheme's own ceiling. */
                ceiling?: number;
                /** @description In place of the scheme's own floor. */
                floor?: number;
                id: string;
                /** @enum {string} */
                kind: "municipality" | "county" | "district" | "voluntary" | "other";
                /** @description Ids of the conditions that the recipient meets. What is not said is not met. */
                meets?: string[];
                /** @description The municipality's number, four digits. */
                municipality?: string;
                name: string;
                /**
                 * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                 * @enum {string}
                 */
                standard?: "nb" | "nn";
                /** @description The value by key; every key has one. */
                values: {
                    [key: string]: number | string;
                };
            }[];
            scheme: {
                /** @description The kinds of recipient that the scheme admits (R1). Default: any. */
                applicantKinds?: ("municipality" | "county" | "district" | "voluntary" | "other")[];
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                /** @description The greatest amount of a recipient, in kroner. Default: none. */
                ceiling?: number;
                /** @description What every recipient must meet (R2), for example a cooperation agreement. */
                conditions?: {
                    id: string;
                    /** @description What must be met, in words. */
                    name: string;
                }[];
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                /** @description The least amount of a recipient, in kroner. Default 0. */
                floor?: number;
                id: string;
                keys: {
                    id: string;
                    name: string;
                    /** @description The share of the frame that this key shares out; all of them add up to 1. */
                    share: number | string;
                }[];
                /** @enum {string} */
                kind: "formula";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                /** @description Amounts are rounded to multiples of this many kroner. Default 1. */
                step?: number;
                /** @description The year that is shared out. */
                year: number;
            };
        };
        /**
         * fordel frontier
         * @description What a better reach or smaller cuts cost the best proposal.
         */
        Frontier: {
            /** @enum {string} */
            aim: "cut" | "municipalities";
            by?: string;
            made: {
                by: string;
                content: string;
                round: string;
            };
            points: {
                areas: {
                    area: string;
                    committed: number;
                    granted: number;
                    projects: number;
                    unused: number;
                }[];
                changes?: {
                    after: number;
                    application: string;
                    before: number;
                }[];
                granted: number;
                grants: {
                    amount: number;
                    application: string;
                }[];
                largestCut?: {
                    application: string;
                    cut: string;
                    eligible: number;
                    grant: number;
                };
                municipalities: number;
                /** @enum {string} */
                preference: "settled" | "unsettled";
                projects: number;
                totals: {
                    unused: number;
                    value: string;
                };
            }[];
            /** @enum {string} */
            status: "finished" | "stopped" | "infeasible";
        };
        /** What frontier is asked with */
        FrontierRequest: {
            /**
             * @description What the value is held against.
             * @enum {string}
             */
            aim: "cut" | "municipalities";
            /** @description With cut: how much smaller the largest cut gets from point to point. Default 0.01. */
            by?: number | string;
            round: components["schemas"]["ScoredRound"];
        };
        /**
         * fordel import
         * @description What a spreadsheet would make of the applications or commitments of a round.
         */
        Import: {
            columns: {
                /** @description As spreadsheets name it, such as C. */
                column: string;
                /**
                 * @description How a date like 03/04/2025 is read; date columns only.
                 * @enum {string}
                 */
                days?: "day-first" | "month-first";
                /** @description What stands in it. */
                examples: string[];
                /** @description Null where nothing is taken from it. */
                field: string | null;
                heading: string;
                /**
                 * @description Why: somebody chose it, it was remembered, its heading is known; or it is not.
                 * @enum {string}
                 */
                how: "chosen" | "remembered" | "known" | "none";
                /** @description What its heading is most like, where it is not known. */
                nearest?: string;
                /**
                 * @description What a number without a unit is of; kroner columns only.
                 * @enum {string}
                 */
                unit?: "kroner" | "thousands" | "millions";
            }[];
            faults: {
                /** @description None where it concerns the file, or a row as a whole. */
                cell?: string;
                code: string;
                /** @description As spreadsheets name it, such as C. */
                column?: string;
                /** @description Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose. */
                field?: string;
                /** @description The id of the application or commitment, where it has one. */
                item?: string;
                /** @description A sentence that says what to do. */
                message: string;
                row?: number;
            }[];
            /** @description How many more there are than those listed. */
            faultsLeftOut: number;
            /** @description What a column may be of. */
            fields: {
                /** @description Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose. */
                field: string;
                /** @enum {string} */
                holds: "text" | "kroner" | "points" | "count" | "day-and-time" | "yes-or-no" | "choice" | "list";
                isNeeded: boolean;
                /** @description In words. */
                name: string;
            }[];
            /** @description Cells with a formula, of which the last value was read. */
            formulas: number;
            /** @description The row of the headings. */
            headingRow: number;
            /** @enum {string} */
            of: "applications" | "commitments";
            questions: {
                /**
                 * @description What settles it for the whole column.
                 * @enum {string}
                 */
                byColumn?: "unit" | "days";
                /** @description As spreadsheets name it, such as C7. */
                cell: string;
                /** @description What it may mean. */
                choices: {
                    shown: string;
                    value: string;
                }[];
                /** @description As spreadsheets name it, such as C. */
                column: string;
                /** @description Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose. */
                field: string;
                item?: string;
                message: string;
                row: number;
                /** @description What stands there. */
                text: string;
            }[];
            questionsLeftOut: number;
            sheet: string;
            sheets: {
                name: string;
                rows: number;
            }[];
            /** @constant */
            status: "faults";
            /** @description Of the round that is kept; the items are put with it in If-Match. */
            version?: number;
        } | {
            columns: {
                /** @description As spreadsheets name it, such as C. */
                column: string;
                /**
                 * @description How a date like 03/04/2025 is read; date columns only.
                 * @enum {string}
                 */
                days?: "day-first" | "month-first";
                /** @description What stands in it. */
                examples: string[];
                /** @description Null where nothing is taken from it. */
                field: string | null;
                heading: string;
                /**
                 * @description Why: somebody chose it, it was remembered, its heading is known; or it is not.
                 * @enum {string}
                 */
                how: "chosen" | "remembered" | "known" | "none";
                /** @description What its heading is most like, where it is not known. */
                nearest?: string;
                /**
                 * @description What a number without a unit is of; kroner columns only.
                 * @enum {string}
                 */
                unit?: "kroner" | "thousands" | "millions";
            }[];
            /** @description What a column may be of. */
            fields: {
                /** @description Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose. */
                field: string;
                /** @enum {string} */
                holds: "text" | "kroner" | "points" | "count" | "day-and-time" | "yes-or-no" | "choice" | "list";
                isNeeded: boolean;
                /** @description In words. */
                name: string;
            }[];
            /** @description Cells with a formula, of which the last value was read. */
            formulas: number;
            /** @description The row of the headings. */
            headingRow: number;
            /** @enum {string} */
            of: "applications" | "commitments";
            questions: {
                /**
                 * @description What settles it for the whole column.
                 * @enum {string}
                 */
                byColumn?: "unit" | "days";
                /** @description As spreadsheets name it, such as C7. */
                cell: string;
                /** @description What it may mean. */
                choices: {
                    shown: string;
                    value: string;
                }[];
                /** @description As spreadsheets name it, such as C. */
                column: string;
                /** @description Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose. */
                field: string;
                item?: string;
                message: string;
                row: number;
                /** @description What stands there. */
                text: string;
            }[];
            /** @description How many more there are than those listed. */
            questionsLeftOut: number;
            sheet: string;
            sheets: {
                name: string;
                rows: number;
            }[];
            /** @constant */
            status: "questions";
            /** @description Of the round that is kept; the items are put with it in If-Match. */
            version?: number;
        } | {
            changes: {
                changed: {
                    fields: {
                        after: string | null;
                        /** @description As people write it; null where there was nothing. */
                        before: string | null;
                        /** @description Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose. */
                        field: string;
                        name: string;
                    }[];
                    id: string;
                    name: string;
                    row: number;
                }[];
                new: {
                    id: string;
                    name: string;
                    row: number;
                }[];
                /** @description By id. They are in the round, and stay as they are. */
                notInFile: string[];
                /** @description By id. */
                unchanged: string[];
            };
            columns: {
                /** @description As spreadsheets name it, such as C. */
                column: string;
                /**
                 * @description How a date like 03/04/2025 is read; date columns only.
                 * @enum {string}
                 */
                days?: "day-first" | "month-first";
                /** @description What stands in it. */
                examples: string[];
                /** @description Null where nothing is taken from it. */
                field: string | null;
                heading: string;
                /**
                 * @description Why: somebody chose it, it was remembered, its heading is known; or it is not.
                 * @enum {string}
                 */
                how: "chosen" | "remembered" | "known" | "none";
                /** @description What its heading is most like, where it is not known. */
                nearest?: string;
                /**
                 * @description What a number without a unit is of; kroner columns only.
                 * @enum {string}
                 */
                unit?: "kroner" | "thousands" | "millions";
            }[];
            /** @description What a column may be of. */
            fields: {
                /** @description Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose. */
                field: string;
                /** @enum {string} */
                holds: "text" | "kroner" | "points" | "count" | "day-and-time" | "yes-or-no" | "choice" | "list";
                isNeeded: boolean;
                /** @description In words. */
                name: string;
            }[];
            /** @description Cells with a formula, of which the last value was read. */
            formulas: number;
            /** @description The row of the headings. */
            headingRow: number;
            /** @description New and changed ones, whole. */
            items: ({
                applicant: {
                    /** @description Who applies, such as an organisation number; the same in all of its applications (R15). Default: the name and the municipality. */
                    id?: string;
                    /** @enum {string} */
                    kind: "municipality" | "county" | "district" | "voluntary" | "other";
                    /** @description The municipality's number, four digits. */
                    municipality?: string;
                    name: string;
                    /**
                     * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                     * @enum {string}
                     */
                    standard?: "nb" | "nn";
                };
                /** @description The id of an area of the scheme. */
                area: string;
                /** @description Kroner found eligible by year (R3). */
                assessed?: {
                    [key: string]: number;
                };
                /** @description The years whose assessed amount follows from `scheme.costs`; that of another year is by hand. */
                assessedByRules?: number[];
                /** @description What each assessor gave, for robustness. Nothing is decided on it; `scores` stays. */
                assessors?: {
                    id: string;
                    /** @description Points by criterion; every criterion has one. */
                    scores: {
                        [key: string]: number | string;
                    };
                }[];
                /** @description What the project costs by year, which `fordel assess` makes assessed amounts of. */
                costs?: {
                    [key: string]: {
                        /** @description What it costs in the year, in kroner. For participant support: default what the rule's benefit comes to. */
                        amount?: number;
                        /** @description The id of a rule in `scheme.costs.rules`. */
                        cost: string;
                        /** @description The first month of the year, 1 to 12. Default 1. */
                        firstMonth?: number;
                        /** @description How many months of the year, 1 to 12. Default: to the end of the year. */
                        months?: number;
                        /** @description Those who receive support; for participant support. */
                        participants?: number;
                        /** @description How many posts, such as 0.5; for posts. Default 1. */
                        posts?: number | string;
                        /** @description How many of them are younger than the rule's age. */
                        younger?: number;
                    }[];
                };
                /** @description The fewest years that the project can live with, where the scheme permits fewer (R17). */
                fewestViableYears?: number;
                id: string;
                /** @description Kroner the applicant puts in. Default 0. */
                ownContribution?: number;
                /** @description Default 0. */
                participants?: number;
                /** @description Kroner applied for by year, from the scheme's year on. */
                requested: {
                    [key: string]: number;
                };
                /** @description Points by criterion; every criterion has one. */
                scores: {
                    [key: string]: number | string;
                };
                /** @description Default false. */
                signed?: boolean;
                /** @description The least grant in the scheme's year that the project can live with, in kroner (R4). */
                smallestViable?: number;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset; needed where there is a deadline.
                 */
                submittedAt?: string;
                title: string;
                traits?: string[];
            } | {
                /** @description Kroner by year, from the scheme's year on. */
                amounts: {
                    [key: string]: number;
                };
                /** @description The id of an area of the scheme. */
                area: string;
                id: string;
            })[];
            /** @enum {string} */
            of: "applications" | "commitments";
            sheet: string;
            sheets: {
                name: string;
                rows: number;
            }[];
            /** @constant */
            status: "ready";
            /** @description Of the round that is kept; the items are put with it in If-Match. */
            version?: number;
        };
        ImportRequest: {
            /** @description What somebody chose for this file. */
            columns?: {
                /** @description As spreadsheets name it, such as C. */
                column: string;
                /**
                 * @description How a date like 03/04/2025 is read; date columns only.
                 * @enum {string}
                 */
                days?: "day-first" | "month-first";
                /** @description Null where the column is left out. */
                field?: string | null;
                /**
                 * @description What a number without a unit is of; kroner columns only.
                 * @enum {string}
                 */
                unit?: "kroner" | "thousands" | "millions";
            }[];
            file: {
                /**
                 * Format: base64
                 * @description The file, in base64.
                 */
                content: string;
                /** @description Its name; what it is is seen from what is in it. */
                name: string;
            };
            /** @enum {string} */
            of: "applications" | "commitments";
            /** @description Answers to questions about single cells: one of the values that were offered. */
            readings?: {
                /** @description As spreadsheets name it, such as C7. */
                cell: string;
                value: string;
            }[];
            /** @description What was chosen before for headings that read the same. */
            remembered?: {
                /**
                 * @description How a date like 03/04/2025 is read; date columns only.
                 * @enum {string}
                 */
                days?: "day-first" | "month-first";
                field: string | null;
                heading: string;
                /**
                 * @description What a number without a unit is of; kroner columns only.
                 * @enum {string}
                 */
                unit?: "kroner" | "thousands" | "millions";
            }[];
            /** @description Its name. Default: the one whose headings are known best. */
            sheet?: string;
        };
        InfeasibleProposal: {
            areas: {
                area: string;
                committed: number;
                granted: number;
                projects: number;
                released?: number;
                unused: number;
            }[];
            awards: {
                amounts: {
                    [key: string]: number;
                };
                application: string;
                /** @enum {string} */
                outcome: "granted" | "reduced" | "declined" | "dismissed";
                reasons: components["schemas"]["Message"][];
                score: string;
                years?: number;
            }[];
            conflicts: components["schemas"]["Message"][];
            definition?: {
                /** @description The id of the definition, such as tuki-2025. */
                id: string;
                /** @description Its version, such as 1. */
                version: string;
            };
            made: {
                by: string;
                content: string;
                round: string;
            };
            proof: {
                infeasible?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                later?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                served?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                }[];
                unused?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                value?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
            };
            repairs: components["schemas"]["Message"][];
            /** @constant */
            status: "infeasible";
            years: {
                ceiling?: number;
                committed: number;
                granted: number;
                left?: number;
                reservation?: boolean;
                year: number;
            }[];
        };
        Item: {
            /** @description Whose doing it was, and when (UTC). */
            changed: {
                at: string;
                by: string;
            };
            document: {
                [key: string]: unknown;
            };
            id: string;
            /** @description The round's version when it last changed. */
            version: number;
        };
        /** An item of a round */
        ItemDocument: {
            [key: string]: unknown;
        };
        ItemList: {
            items: components["schemas"]["Item"][];
            /** @description Given as after, it asks for what follows. */
            next?: string;
        };
        Items: {
            items: {
                [key: string]: unknown;
            }[];
        };
        ItemsPut: {
            added: string[];
            replaced: string[];
            round: components["schemas"]["RoundHead"];
            unchanged: string[];
        };
        /**
         * JSON Schema
         * @description Draft 2020-12.
         */
        JsonSchema: {
            [key: string]: unknown;
        };
        /** What is held side by side on a kept round */
        KeptCompareRequest: {
            scenarios: (string | components["schemas"]["Scenario"])[];
        };
        KeptPortfolio: {
            document: components["schemas"]["PortfolioOfRounds"];
            head: components["schemas"]["PortfolioHead"];
        };
        KeptScenario: {
            document: components["schemas"]["Scenario"];
            /** @description What does not fit, where it does not. */
            faults?: {
                code: string;
                message: string;
                pointer: string;
            }[];
            /** @description Whether it fits the round as it is now. */
            fits: boolean;
            /** @description The fingerprint of the scenario with its round, where it fits. */
            hash?: string;
            head: components["schemas"]["ScenarioHead"];
        };
        /** What is tried on a kept round */
        KeptWhatIfRequest: {
            scenario: components["schemas"]["Scenario"];
        };
        /**
         * fordel proposal by arithmetic
         * @description Who gets what, with the arithmetic line by line.
         */
        KindProposal: {
            areas: unknown[];
            awards: {
                amounts: {
                    [key: string]: number;
                };
                application: string;
                arithmetic: ({
                    kroner: string;
                    line: string;
                    months?: string;
                    product: string;
                    rate: string;
                    /** @constant */
                    step: "units";
                    units: string;
                    year: number;
                } | {
                    amount: number;
                    /** @constant */
                    step: "entitled";
                    sum: string;
                    year: number;
                } | {
                    key: string;
                    share: string;
                    /** @constant */
                    step: "key";
                    total: string;
                    value: string;
                    weight: {
                        denominator: string;
                        numerator: string;
                    };
                } | {
                    amount: number;
                    down: number;
                    extra: number;
                    /** @enum {string} */
                    held?: "floor" | "ceiling";
                    quota: {
                        denominator: string;
                        numerator: string;
                    };
                    /** @constant */
                    step: "quota";
                    year: number;
                } | {
                    amount: number;
                    /** @constant */
                    step: "decided";
                    year: number;
                } | {
                    amount: number;
                    /** @constant */
                    step: "named";
                    year: number;
                })[];
                /** @enum {string} */
                outcome: "granted" | "reduced" | "declined" | "dismissed";
                reasons: components["schemas"]["Message"][];
            }[];
            conflicts: components["schemas"]["Message"][];
            definition?: {
                /** @description The id of the definition, such as tuki-2025. */
                id: string;
                /** @description Its version, such as 1. */
                version: string;
            };
            inversions: unknown[];
            /** @enum {string} */
            kind: "rate" | "formula" | "named";
            made: {
                by: string;
                content: string;
                round: string;
            };
            /** @constant */
            preference: "settled";
            proof: {
                arithmetic: {
                    claimed?: number;
                    decided?: number;
                    factor?: {
                        denominator: string;
                        numerator: string;
                    };
                    frame?: number;
                    year: number;
                }[];
            };
            /** @constant */
            status: "optimal";
            ties: string[];
            totals: {
                bound: string;
                /** @constant */
                unused: 0;
                /** @constant */
                unusedBound: 0;
                value: string;
            };
            unique: boolean;
            years: {
                ceiling?: number;
                committed: number;
                granted: number;
                left?: number;
                reservation?: boolean;
                year: number;
            }[];
        } | {
            areas: unknown[];
            awards: unknown[];
            conflicts: components["schemas"]["Message"][];
            definition?: {
                /** @description The id of the definition, such as tuki-2025. */
                id: string;
                /** @description Its version, such as 1. */
                version: string;
            };
            /** @enum {string} */
            kind: "rate" | "formula" | "named";
            made: {
                by: string;
                content: string;
                round: string;
            };
            proof: {
                arithmetic: {
                    claimed?: number;
                    decided?: number;
                    factor?: {
                        denominator: string;
                        numerator: string;
                    };
                    frame?: number;
                    year: number;
                }[];
            };
            repairs: components["schemas"]["Message"][];
            /** @constant */
            status: "infeasible";
            years: unknown[];
        };
        Message: {
            code: string;
            figures: {
                [key: string]: number | string;
            };
            rule: string;
            text: string;
            texts: {
                en: string;
                nb: string;
                nn: string;
            };
        };
        /**
         * fordel round of named recipients
         * @description Fixed amounts from the budget.
         */
        NamedRound: {
            commitments?: {
                /** @description Kroner by year, from the scheme's year on. */
                amounts: {
                    [key: string]: number;
                };
                id: string;
            }[];
            /** @description What an officer has decided about single recipients, aside from the arithmetic (K7). */
            decisions?: {
                /** @description Kroner in the scheme's year; with grant, and only there. */
                amount?: number;
                /**
                 * @description grant sets the amount; decline withholds it.
                 * @enum {string}
                 */
                decision: "grant" | "decline";
                /** @description Why, in words. It is shown with the answer. */
                reason: string;
                /** @description The id of a recipient. */
                recipient: string;
            }[];
            note?: string;
            recipients: {
                /** @description Kroner by year as the budget has them, from the scheme's year on. */
                amounts: {
                    [key: string]: number;
                };
                id: string;
                /** @enum {string} */
                kind: "municipality" | "county" | "district" | "voluntary" | "other";
                /** @description The municipality's number, four digits. */
                municipality?: string;
                name: string;
                /**
                 * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                 * @enum {string}
                 */
                standard?: "nb" | "nn";
            }[];
            scheme: {
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                /** @description The passage of the budget that names the recipients, with its source. */
                clause?: string;
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                id: string;
                /** @enum {string} */
                kind: "named";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                /** @description The year that is shared out. */
                year: number;
            };
        };
        /** @description The bytes of a file. */
        PaperFile: unknown;
        PaperList: {
            /** @description What papers are of where nothing else is asked for; absent where nothing is decided. */
            decision?: {
                /** @description Whose doing it was, and when (UTC). */
                adopted: {
                    at: string;
                    by: string;
                };
                proposal: string;
                /** @description Second steps that were decided since. */
                steps: number;
                /** @description The version of the round from which it stands. */
                version: number;
            };
            formats: {
                /** @enum {string} */
                format: "xlsx" | "csv" | "docx" | "pdf" | "html";
                mediaType: string;
            }[];
            items: {
                address: string;
                /** @enum {string} */
                paper: "award-list" | "protocol" | "reasons" | "decision-memo";
                purpose: string;
                title: string;
            }[];
            languages: ("nb" | "nn" | "en")[];
            /** @description What drafts can be of, the newest first. */
            proposals: components["schemas"]["ProposalHead"][];
        };
        PersonList: {
            items: {
                /** @description What stands in `by`. */
                id: string;
                name: string;
            }[];
            /** @description Given as after, it asks for what follows. */
            next?: string;
        };
        PoliciesOrInfeasible: {
            areas: {
                area: string;
                /** @enum {string} */
                fate: "release" | "readvertise" | "hold";
                limit?: number;
                mayReceive: boolean;
                name: string;
                released: number;
                unused: number;
            }[];
            byArea: {
                area: string;
                gains: {
                    after: number;
                    application: string;
                    area: string;
                    before: number;
                }[];
                rest: number;
                /** @enum {string} */
                status: "optimal" | "feasible";
                used: number;
                value: string;
            }[];
            clause?: string;
            flows: {
                amount: number;
                from: {
                    area: string;
                } | "released";
                to: {
                    area: string;
                } | ("released" | "readvertised" | "held" | "rest");
            }[][];
            made: {
                by: string;
                content: string;
                round: string;
            };
            notAsked: ("best-use" | "proportional" | "in-order")[];
            policies: {
                answer: components["schemas"]["Reprioritisation"];
                gains: {
                    after: number;
                    application: string;
                    area: string;
                    before: number;
                }[];
                /** @enum {string} */
                policy: "best-use" | "proportional" | "in-order";
                received: {
                    amount: number;
                    area: string;
                }[];
                rest: number;
                /** @enum {string} */
                status: "optimal" | "feasible";
                used: number;
                value: string;
            }[];
            released: number;
            value: string;
        } | components["schemas"]["InfeasibleProposal"];
        /**
         * fordel portfolio
         * @description Several schemes under one post, and what may move between them.
         */
        Portfolio: {
            /** @description Kroner of the post: for all schemes together, and what is not allotted to any. */
            cap: number;
            id: string;
            name: string;
            note?: string;
            /** @description For in-order: the schemes in the order they receive. Needed where several may. */
            order?: string[];
            /**
             * @description How schemes share what others do not use. Default: in-order.
             * @enum {string}
             */
            policy?: "in-order" | "proportional";
            schemes: {
                round: components["schemas"]["Round"];
                /**
                 * @description What may happen to money that the scheme does not use. Default: release, by the rules in transfers.
                 * @enum {string}
                 */
                unused?: "release" | "hold";
            }[];
            /** @description What is not permitted here does not move. Default: nothing moves. */
            transfers?: {
                /** @description Kroner that may move by this rule. Default: no limit. */
                atMost?: number;
                /** @description The passage that permits it, word for word, with its source; shown with answers. */
                clause: string;
                /** @description The id of the scheme whose unused money may move. */
                from: string;
                id: string;
                /** @description The id of the scheme that may receive it. */
                to: string;
            }[];
            /** @description The year that is shared out; that of every scheme. */
            year: number;
        };
        /**
         * fordel portfolio answer
         * @description What each scheme gives, and what moved between them.
         */
        PortfolioAnswer: {
            made: {
                by: string;
                content: string;
                round: string;
            };
            /** @enum {string} */
            policy: "in-order" | "proportional";
            post: {
                after: {
                    committed: number;
                    granted: number;
                    inDoubt: number;
                    left: number;
                };
                before: {
                    committed: number;
                    granted: number;
                    inDoubt: number;
                    left: number;
                };
                cap: number;
                frames: number;
                notAllotted: number;
            };
            schemes: {
                after: {
                    held: boolean;
                    lowered: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    proposal: components["schemas"]["Proposal"];
                } | null;
                before: components["schemas"]["Proposal"];
                frame: number;
                frameAfter: number;
                /** @enum {string} */
                kind: "scored" | "rate" | "formula" | "named";
                received: number;
                scheme: string;
                sent: number;
                staying: number;
                use: {
                    after: {
                        committed: number;
                        granted: number;
                        left: number;
                    } | null;
                    before: {
                        committed: number;
                        granted: number;
                        left: number;
                    } | null;
                };
            }[];
            /** @constant */
            status: "simulated";
            transfers: {
                amount: number;
                clause: string;
                from: string;
                rule: string;
                to: string;
            }[];
        } | {
            conflicts: components["schemas"]["Message"][];
            made: {
                by: string;
                content: string;
                round: string;
            };
            repairs: components["schemas"]["Message"][];
            /** @constant */
            status: "infeasible";
        };
        PortfolioHead: {
            /** @description Whose doing it was, and when (UTC). */
            changed: {
                at: string;
                by: string;
            };
            /** @description The fingerprint of the portfolio as it is kept, without its rounds. */
            content: string;
            id: string;
            name: string;
            /** @description The ids of its rounds, in its order. */
            rounds: string[];
            /** @description Its own; the ETag has it too. */
            version: number;
            year: number;
        };
        PortfolioList: {
            items: components["schemas"]["PortfolioHead"][];
            /** @description Given as after, it asks for what follows. */
            next?: string;
        };
        /**
         * fordel kept portfolio
         * @description Several schemes under one post, each with its round by id, and what may move between them.
         */
        PortfolioOfRounds: {
            /** @description Kroner of the post: for all schemes together, and what is not allotted to any. */
            cap: number;
            id: string;
            name: string;
            note?: string;
            /** @description For in-order: the schemes in the order they receive. Needed where several may. */
            order?: string[];
            /**
             * @description How schemes share what others do not use. Default: in-order.
             * @enum {string}
             */
            policy?: "in-order" | "proportional";
            schemes: {
                /** @description The id of a round that is kept. */
                round: string;
                /**
                 * @description What may happen to money that the scheme does not use. Default: release, by the rules in transfers.
                 * @enum {string}
                 */
                unused?: "release" | "hold";
            }[];
            /** @description What is not permitted here does not move. Default: nothing moves. */
            transfers?: {
                /** @description Kroner that may move by this rule. Default: no limit. */
                atMost?: number;
                /** @description The passage that permits it, word for word, with its source; shown with answers. */
                clause: string;
                /** @description The id of the scheme whose unused money may move. */
                from: string;
                id: string;
                /** @description The id of the scheme that may receive it. */
                to: string;
            }[];
            /** @description The year that is shared out; that of every scheme. */
            year: number;
        };
        PortfolioProposalHead: {
            content: string;
            engine: string;
            id: string;
            /** @description Whose doing it was, and when (UTC). */
            made: {
                at: string;
                by: string;
            };
            portfolio: string;
            /** @description The rounds as they were, by id, version and fingerprint. */
            rounds: {
                hash: string;
                round: string;
                version: number;
            }[];
            /** @enum {string} */
            status: "simulated" | "infeasible";
            /** @description The portfolio's version that it is of. */
            version: number;
        };
        PortfolioProposalList: {
            items: components["schemas"]["PortfolioProposalHead"][];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
        /**
         * fordel prices
         * @description What grants and limits cost the best proposal, and what was missing.
         */
        Prices: {
            by: number;
            decisions: {
                amount?: number;
                application: string;
                /** @enum {string} */
                decision: "grant" | "decline";
                without: {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: number;
                        value: string;
                    };
                    /** @enum {string} */
                    preference: "settled" | "unsettled";
                    /** @constant */
                    status: "proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: {
                            atLeast: number;
                            atMost: number;
                        };
                        value?: {
                            atLeast: string;
                            atMost: string;
                        };
                    };
                    /** @constant */
                    status: "not-proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    conflicts: components["schemas"]["Message"][];
                    repairs: components["schemas"]["Message"][];
                    /** @constant */
                    status: "infeasible";
                } | {
                    /** @constant */
                    status: "not-known";
                };
            }[];
            limits: {
                eased?: {
                    then: {
                        applications: {
                            after: number;
                            application: string;
                            before: number;
                        }[];
                        change: {
                            unused: number;
                            value: string;
                        };
                        /** @enum {string} */
                        preference: "settled" | "unsettled";
                        /** @constant */
                        status: "proven";
                        totals: {
                            unused: number;
                            value: string;
                        };
                    } | {
                        applications: {
                            after: number;
                            application: string;
                            before: number;
                        }[];
                        change: {
                            unused: {
                                atLeast: number;
                                atMost: number;
                            };
                            value?: {
                                atLeast: string;
                                atMost: string;
                            };
                        };
                        /** @constant */
                        status: "not-proven";
                        totals: {
                            unused: number;
                            value: string;
                        };
                    } | {
                        conflicts: components["schemas"]["Message"][];
                        repairs: components["schemas"]["Message"][];
                        /** @constant */
                        status: "infeasible";
                    } | {
                        /** @constant */
                        status: "not-known";
                    };
                    to: number;
                };
                limit: {
                    figure: number;
                    /** @constant */
                    kind: "cap";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    figure: number;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    figure: number;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    figure: number;
                    /** @constant */
                    kind: "projects";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "share";
                    share: string;
                } | {
                    figure: number;
                    /** @constant */
                    kind: "applicant-grants";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "applicant-amount";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "number";
                    number: string;
                } | {
                    figure: number;
                    /** @constant */
                    kind: "smallest";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "smallest-share";
                } | {
                    figure: number;
                    /** @constant */
                    kind: "largest";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "threshold";
                } | {
                    criterion: string;
                    figure: string;
                    /** @constant */
                    kind: "criterion-threshold";
                } | {
                    /** @constant */
                    kind: "strict-ranking";
                } | {
                    figure: string;
                    /** @constant */
                    kind: "priority";
                    priority: string;
                };
                removed: {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: number;
                        value: string;
                    };
                    /** @enum {string} */
                    preference: "settled" | "unsettled";
                    /** @constant */
                    status: "proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: {
                            atLeast: number;
                            atMost: number;
                        };
                        value?: {
                            atLeast: string;
                            atMost: string;
                        };
                    };
                    /** @constant */
                    status: "not-proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    conflicts: components["schemas"]["Message"][];
                    repairs: components["schemas"]["Message"][];
                    /** @constant */
                    status: "infeasible";
                } | {
                    /** @constant */
                    status: "not-known";
                };
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            proposal: components["schemas"]["ScoredProposal"];
            replacements: {
                application: string;
                grant: number;
                without: {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: number;
                        value: string;
                    };
                    /** @enum {string} */
                    preference: "settled" | "unsettled";
                    /** @constant */
                    status: "proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    applications: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    change: {
                        unused: {
                            atLeast: number;
                            atMost: number;
                        };
                        value?: {
                            atLeast: string;
                            atMost: string;
                        };
                    };
                    /** @constant */
                    status: "not-proven";
                    totals: {
                        unused: number;
                        value: string;
                    };
                } | {
                    conflicts: components["schemas"]["Message"][];
                    repairs: components["schemas"]["Message"][];
                    /** @constant */
                    status: "infeasible";
                } | {
                    /** @constant */
                    status: "not-known";
                };
            }[];
            rises: {
                application: string;
                cap: {
                    cap: number;
                    grant: number;
                    rise: number;
                    /** @constant */
                    status: "proven";
                } | {
                    reasons: components["schemas"]["Message"][];
                    /** @constant */
                    status: "never";
                } | {
                    atLeast?: number;
                    atMost?: number;
                    /** @constant */
                    status: "not-known";
                };
                ownScore: {
                    rise: string;
                    score: string;
                    /** @constant */
                    status: "proven";
                } | {
                    greatest: string;
                    reasons: components["schemas"]["Message"][];
                    /** @constant */
                    status: "never";
                } | {
                    atLeast?: string;
                    atMost?: string;
                    /** @constant */
                    status: "not-known";
                };
                score: string;
            }[];
            scoreStep: string;
        };
        /** What prices is asked with */
        PricesRequest: {
            /** @description Only what concerns these, and no limits. Default: all. */
            applications?: string[];
            /** @description Kroner that limits of money are moved by. Default: one hundredth of the cap. */
            by?: number;
            round: components["schemas"]["ScoredRound"];
        };
        /**
         * Problem
         * @description Why a request was refused or failed (RFC 9457).
         */
        Problem: {
            /** @description What is wrong and what to do, in the language that was asked for. */
            detail: string;
            /** @description Everything that is wrong with what was sent, each with its place. */
            faults?: {
                code: string;
                message: string;
                /** @description Where, a JSON Pointer (RFC 6901); empty for the whole. */
                pointer: string;
            }[];
            /** @description This one request, by its number (X-Request-Id). */
            instance: string;
            status: number;
            title: string;
            /** @description The address of what this kind of problem is. */
            type: string;
        };
        ProblemKind: {
            detail: string;
            status: number;
            title: string;
            type: string;
        };
        /**
         * fordel proposal
         * @description Who gets what, with a reason for everyone.
         */
        Proposal: components["schemas"]["ScoredProposal"] | components["schemas"]["KindProposal"];
        ProposalHead: {
            /** @description The fingerprint of its content. */
            content: string;
            engine: string;
            /** @enum {string} */
            form: "proposal" | "reprioritisation";
            hash: string;
            id: string;
            /** @description Whose doing it was, and when (UTC). */
            made: {
                at: string;
                by: string;
            };
            round: string;
            /** @enum {string} */
            status: "optimal" | "feasible" | "infeasible";
            /** @description The version of the round that it is of. */
            version: number;
        };
        ProposalList: {
            items: components["schemas"]["ProposalHead"][];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
        /**
         * fordel ranking list
         * @description Top down by score until the money is out, beside the best proposal.
         */
        RankingList: {
            lists: {
                areas: {
                    area: string;
                    granted: number;
                    projects: number;
                    unused: number;
                }[];
                awards: {
                    amount: number;
                    application: string;
                }[];
                broken: components["schemas"]["Message"][];
                change: {
                    granted: number;
                    left: number;
                    projects: number;
                    unused: number;
                    value: string;
                };
                difference: {
                    in: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                    less: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                    more: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                    out: {
                        after: number;
                        application: string;
                        before: number;
                        score: string;
                    }[];
                };
                passedOver: {
                    application: string;
                    least: number;
                    /** @enum {string} */
                    limit: "cap" | "set-aside" | "later-ceiling" | "maximum" | "projects" | "applicant";
                    room: number;
                    score: string;
                }[];
                totals: {
                    granted: number;
                    left: number;
                    projects: number;
                    unused: number;
                    value: string;
                };
                /** @enum {string} */
                variant: "stop" | "skip";
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            proposal: components["schemas"]["ScoredProposal"];
            totals?: {
                granted: number;
                left: number;
                projects: number;
                unused: number;
                value: string;
            };
        };
        /**
         * fordel round of rates
         * @description Units × rate × period, cut alike where the cap is short.
         */
        RateRound: {
            commitments?: {
                /** @description Kroner by year, from the scheme's year on. */
                amounts: {
                    [key: string]: number;
                };
                id: string;
            }[];
            /** @description What an officer has decided about single recipients, aside from the arithmetic (K7). */
            decisions?: {
                /** @description Kroner in the scheme's year; with grant, and only there. */
                amount?: number;
                /**
                 * @description grant sets the amount; decline withholds it.
                 * @enum {string}
                 */
                decision: "grant" | "decline";
                /** @description Why, in words. It is shown with the answer. */
                reason: string;
                /** @description The id of a recipient. */
                recipient: string;
            }[];
            note?: string;
            recipients: {
                id: string;
                /** @enum {string} */
                kind: "municipality" | "county" | "district" | "voluntary" | "other";
                lines: {
                    /** @description The first month that counts, for a rate per month. */
                    from?: string;
                    id: string;
                    /** @description Months of the scheme's year by count, 0 to 12, in place of from and to. */
                    months?: number | string;
                    /** @description The id of a rate of the scheme. */
                    rate: string;
                    /** @description The last month that counts, for a rate per month. */
                    to?: string;
                    /** @description How many units, 0 or more. */
                    units: number | string;
                }[];
                /** @description Ids of the conditions that the recipient meets. What is not said is not met. */
                meets?: string[];
                /** @description The municipality's number, four digits. */
                municipality?: string;
                name: string;
                /**
                 * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                 * @enum {string}
                 */
                standard?: "nb" | "nn";
            }[];
            scheme: {
                /** @description The kinds of recipient that the scheme admits (R1). Default: any. */
                applicantKinds?: ("municipality" | "county" | "district" | "voluntary" | "other")[];
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                /** @description What every recipient must meet (R2), for example a cooperation agreement. */
                conditions?: {
                    id: string;
                    /** @description What must be met, in words. */
                    name: string;
                }[];
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                id: string;
                /** @enum {string} */
                kind: "rate";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                rates: {
                    id: string;
                    /** @description Kroner for one unit in one period. */
                    kroner: number | string;
                    name: string;
                    /**
                     * @description The period of the rate: a month, or the scheme's year as a whole.
                     * @enum {string}
                     */
                    per: "month" | "year";
                    /** @description What is counted, in words: "plass". */
                    unit: string;
                }[];
                /** @description The year that is shared out. */
                year: number;
            };
        };
        /**
         * fordel reprioritisation
         * @description Unused area money moved to where it does good.
         */
        Reprioritisation: {
            after: components["schemas"]["ScoredProposal"] | null;
            before: components["schemas"]["ScoredProposal"];
            made: {
                by: string;
                content: string;
                round: string;
            };
            /** @enum {string} */
            policy: "best-use" | "proportional" | "in-order";
            released: number;
            transfers: {
                amount: number;
                from: string;
                to: string;
            }[];
            used: number;
        };
        /**
         * fordel resubscribing
         * @description What is put in place of a subscription.
         */
        Resubscribing: {
            /** @description The ids of the rounds that are wanted; all of them where it is absent. */
            rounds?: string[];
            /**
             * @description paused: what happens waits until it is active.
             * @enum {string}
             */
            status?: "active" | "paused";
            /** @description The types of event that are wanted; all of them where it is absent. */
            types?: ("no.imdi.fordel.round.created" | "no.imdi.fordel.round.changed" | "no.imdi.fordel.proposal.made" | "no.imdi.fordel.proposal.adopted" | "no.imdi.fordel.step.made" | "no.imdi.fordel.step.adopted" | "no.imdi.fordel.scenario.kept" | "no.imdi.fordel.scenario.removed" | "no.imdi.fordel.round.imported")[];
            /** @description Where events are sent: an address with https. */
            url: string;
        };
        /**
         * fordel robustness
         * @description How often each application is funded when scores are drawn again.
         */
        Robustness: {
            applications: {
                application: string;
                assessors: number;
                /** @enum {string} */
                certainty: "safe" | "bubble" | "unlikely";
                funded: number;
                grant?: {
                    greatest: number;
                    least: number;
                    mean: number;
                };
                /** @enum {string} */
                outcome: "granted" | "reduced" | "declined" | "dismissed";
                share: string;
            }[];
            bubble: {
                from: string;
                to: string;
            };
            draws: {
                asked: number;
                infeasible: number;
                notSolved: number;
                proven: number;
                unsettled: number;
            };
            made: {
                by: string;
                content: string;
                round: string;
            };
            proposal: components["schemas"]["ScoredProposal"];
            scoreStep: string;
            seed: number;
            spread: string;
            unused?: {
                fifth: number;
                greatest: number;
                least: number;
                median: number;
                ninetyFifth: number;
            };
            value?: {
                fifth: string;
                greatest: string;
                least: string;
                median: string;
                ninetyFifth: string;
            };
        };
        /** What robustness is asked with */
        RobustnessRequest: {
            /** @description The shares of draws between which one is in the bubble. Default 0.1 and 0.9. */
            bubble?: {
                from: number | string;
                to: number | string;
            };
            /** @description How many, up to 10000. Default 1000. */
            draws?: number;
            round: components["schemas"]["ScoredRound"];
            /** @description Scores are drawn in steps of so many points. Default 1. */
            scoreStep?: number | string;
            /** @description Which draws: the same seed draws the same. Default 1. */
            seed?: number;
            /** @description How far from its own a score may be drawn. Default 1. */
            spread?: number | string;
        };
        /**
         * fordel round
         * @description A scheme's rules, who applies or receives, and the commitments. scheme.kind says which; without it: scored.
         */
        Round: components["schemas"]["ScoredRound"] | components["schemas"]["RateRound"] | components["schemas"]["FormulaRound"] | components["schemas"]["NamedRound"];
        RoundHead: {
            /** @description Whose doing it was, and when (UTC). */
            changed: {
                at: string;
                by: string;
            };
            /** @description Whose doing it was, and when (UTC). */
            created: {
                at: string;
                by: string;
            };
            /** @description The definition that its rules were taken from. */
            definition?: string;
            /** @description The fingerprint of the whole document. */
            hash: string;
            id: string;
            /** @enum {string} */
            kind: "scored" | "rate" | "formula" | "named";
            name: string;
            /**
             * @description adopted: it is decided, and stands.
             * @enum {string}
             */
            status: "draft" | "adopted";
            /** @description Raised by every change; the ETag has it too. */
            version: number;
            year: number;
        };
        RoundList: {
            items: components["schemas"]["RoundSummary"][];
            /** @description Given as after, it asks for what follows. */
            next?: string;
        };
        RoundSummary: {
            /** @description How many applications or recipients there are. */
            applications: number;
            /** @description Kroner for commitments and grants in the scheme's year (R6). */
            cap: number;
            /** @description Whose doing it was, and when (UTC). */
            changed: {
                at: string;
                by: string;
            };
            /** @description Whose doing it was, and when (UTC). */
            created: {
                at: string;
                by: string;
            };
            /** @description The last day in time, where the scheme has one. */
            deadline?: string;
            /** @description The definition that its rules were taken from. */
            definition?: string;
            /** @description The fingerprint of the whole document. */
            hash: string;
            id: string;
            /** @enum {string} */
            kind: "scored" | "rate" | "formula" | "named";
            name: string;
            /** @description The id of the scheme in the document. */
            scheme: string;
            /**
             * @description proposed: there is a proposal, that can be adopted, of the round as it is now.
             * @enum {string}
             */
            stage: "open" | "proposed" | "decided";
            /**
             * @description adopted: it is decided, and stands.
             * @enum {string}
             */
            status: "draft" | "adopted";
            /** @description Raised by every change; the ETag has it too. */
            version: number;
            year: number;
        };
        Run: {
            /** @description Whose doing it was, and when (UTC). */
            asked: {
                at: string;
                by: string;
            };
            begun?: string;
            ended?: string;
            /** @description Why it failed, in the language that was asked for. */
            failure?: {
                code: string;
                message: string;
            };
            id: string;
            /** @enum {string} */
            language: "nb" | "nn" | "en";
            /** @description Of a question that is worked on in parts. */
            parts?: {
                done: number;
                /** @description Parts a second, since it began. */
                rate?: number;
                secondsLeft?: number;
                total: number;
            };
            progress?: {
                /** @description What is proven that none can be better than. */
                bound?: number;
                /** @description The best so far. */
                found?: number;
                /**
                 * @description What is searched for: least unused money, then greatest value.
                 * @enum {string}
                 */
                stage: "unused" | "value";
                steps: number;
            };
            question: string;
            result?: {
                /** @description Where it is. */
                address: string;
                /** @enum {string} */
                form: "proposal" | "analysis";
                id: string;
            };
            round: string;
            /** @enum {string} */
            status: "waiting" | "working" | "done" | "failed" | "cancelled";
            /** @description Seconds. */
            timeLimit: number;
            /** @description The version of the round that is asked about. */
            version: number;
        };
        /**
         * fordel scenario
         * @description Changes on a round: what happens if.
         */
        Scenario: {
            /** @description The fingerprint of the round it was made on; another round is then refused. */
            base?: string;
            /** @description In the order in which they are made. */
            changes: ({
                /** @description Kroner more, or with a minus less. */
                by?: number;
                /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                byPercent?: number | string;
                /** @constant */
                change: "cap";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @description Kroner. */
                to?: number;
            } | {
                /** @description Kroner more, or with a minus less. */
                by?: number;
                /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                byPercent?: number | string;
                /** @constant */
                change: "later-cap";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                /** @description Kroner. */
                to?: number;
                year: number;
            } | {
                /** @description The id of an area of the scheme. */
                area: string;
                /** @description Kroner more, or with a minus less. */
                by?: number;
                /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                byPercent?: number | string;
                /** @constant */
                change: "area-minimum";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @description Kroner. */
                to?: number;
            } | {
                /** @description The id of an area of the scheme. */
                area: string;
                /** @description Kroner more, or with a minus less. */
                by?: number;
                /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                byPercent?: number | string;
                /** @constant */
                change: "area-maximum";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                /** @description Kroner. */
                to?: number;
            } | {
                /** @description The id of an area of the scheme. */
                area: string;
                /** @constant */
                change: "area-projects";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                to?: number;
            } | {
                /** @description The id of an area of the scheme. */
                area: string;
                /** @constant */
                change: "area-unused";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @enum {string} */
                to: "release" | "readvertise" | "hold";
            } | {
                /** @constant */
                change: "threshold";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                to?: number | string;
            } | {
                /** @constant */
                change: "criterion-threshold";
                /** @description The id of a criterion of the scheme. */
                criterion: string;
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                to?: number | string;
            } | {
                /** @constant */
                change: "criterion-weight";
                /** @description The id of a criterion of the scheme. */
                criterion: string;
                /** @description Why; shown with the change. */
                reason?: string;
                to: number | string;
            } | {
                /** @constant */
                change: "priority";
                /** @description The id of a priority of the scheme. */
                priority: string;
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                to?: number | string;
            } | {
                /** @constant */
                change: "priority-added";
                priority: {
                    id: string;
                    name?: string;
                    /** @description Points added to the score of each application that matches (R10). */
                    points: number | string;
                    /** @description Which applications it is about; all that is given must hold. */
                    when: {
                        /** @enum {string} */
                        applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                        /** @description The id of the application's area. */
                        area?: string;
                        /** @description The county's number, two digits: the first two of the applicant's municipality. */
                        county?: string;
                        /** @description Kroner applied for in the scheme's year, at least this. */
                        requestedAtLeast?: number;
                        /** @description A trait that the application has. */
                        trait?: string;
                        /** @description Years with an amount applied for, at least so many. */
                        yearsAtLeast?: number;
                    };
                };
                /** @description Why; shown with the change. */
                reason?: string;
            } | {
                /** @constant */
                change: "share";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                /** @description The id of a share of the scheme. */
                share: string;
                to?: number | string;
            } | {
                /** @constant */
                change: "share-added";
                /** @description Why; shown with the change. */
                reason?: string;
                share: {
                    /** @description The share, 0 to 1, of all kroner granted that goes at least to what matches (R9). */
                    atLeast: number | string;
                    id: string;
                    name?: string;
                    /** @description Which applications it is about; all that is given must hold. */
                    when: {
                        /** @enum {string} */
                        applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                        /** @description The id of the application's area. */
                        area?: string;
                        /** @description The county's number, two digits: the first two of the applicant's municipality. */
                        county?: string;
                        /** @description Kroner applied for in the scheme's year, at least this. */
                        requestedAtLeast?: number;
                        /** @description A trait that the application has. */
                        trait?: string;
                        /** @description Years with an amount applied for, at least so many. */
                        yearsAtLeast?: number;
                    };
                };
            } | {
                /** @constant */
                change: "ranking";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @enum {string} */
                to: "report" | "strict";
            } | {
                /** @constant */
                change: "objective";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @enum {string} */
                to: "score-kroner" | "points";
            } | {
                /** @constant */
                change: "grant";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @description In place of all of the scheme's grant rules. */
                to: {
                    /** @description A grant may be for the first years only, for at least so many (R17). Default: for all the years applied for. */
                    fewestYears?: number;
                    /** @description The greatest eligible amount of a year, in kroner (R3). */
                    largest?: number;
                    /** @description The least grant in kroner (R4). */
                    smallest?: number;
                    /** @description The least grant as a share, 0 to 1, of the eligible amount (R4). */
                    smallestShare?: number | string;
                    /** @description Grants are multiples of this many kroner. Default 1. */
                    step?: number;
                };
            } | {
                /** @constant */
                change: "conditions";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @description In place of all of the scheme's conditions. */
                to: {
                    /**
                     * Format: date
                     * @description The last day in time, a Norwegian date (R1).
                     */
                    deadline?: string;
                    ownContributionRequired?: boolean;
                    /** @description Participants an application must have (R2). */
                    participantsAtLeast?: number;
                    signatureRequired?: boolean;
                    /** @description Years an application may ask for (R2). */
                    yearsAtMost?: number;
                };
            } | {
                /** @constant */
                change: "reprioritisation";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @description In place of all that the scheme says of reprioritisation. */
                to: {
                    /** @description The passage of the scheme that permits it, word for word, with its source; shown with answers. */
                    clause?: string;
                    /** @description Kroner an area may receive, by area. */
                    limits?: {
                        [key: string]: number;
                    };
                    /** @description Areas in the order they receive; for in-order. */
                    order?: string[];
                    /** @enum {string} */
                    policy: "best-use" | "proportional" | "in-order";
                    /** @description Areas that may receive. Default: all the others. */
                    receivers?: string[];
                };
            } | {
                /** @constant */
                change: "spread";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @description In place of all that the scheme says of spread. */
                to: {
                    numbers?: {
                        /** @description Grants that go at least to what matches (R16). */
                        atLeast: number;
                        id: string;
                        name?: string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    }[];
                    perApplicant?: {
                        /** @description Kroner granted to one applicant in the scheme's year (R15). Default: no limit. */
                        amountAtMost?: number;
                        /** @description Candidates of one applicant that may get a grant (R15). Default: no limit. */
                        grantsAtMost?: number;
                    };
                };
            } | {
                /** @description Kroner in the scheme's year, with `grant` only. */
                amount?: number;
                /** @description The id of an application. */
                application: string;
                /** @constant */
                change: "decision";
                /** @description Why; shown with the change. */
                reason?: string;
                /** @enum {string} */
                to: "grant" | "decline";
                /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                years?: number;
            } | {
                /** @description The id of an application. */
                application: string;
                /** @constant */
                change: "decision-removed";
                /** @description Why; shown with the change. */
                reason?: string;
            } | {
                /** @description The id of an application. */
                application: string;
                /** @description Points more, or with a minus less. */
                by?: number | string;
                /** @constant */
                change: "score";
                /** @description The id of a criterion of the scheme. */
                criterion: string;
                /** @description Why; shown with the change. */
                reason?: string;
                to?: number | string;
            } | {
                /** @description The id of an application. */
                application: string;
                /** @description Kroner more, or with a minus less. */
                by?: number;
                /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                byPercent?: number | string;
                /** @constant */
                change: "requested";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                /** @description Kroner. */
                to?: number;
                year: number;
            } | {
                /** @description The id of an application. */
                application: string;
                /** @description Kroner more, or with a minus less. */
                by?: number;
                /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                byPercent?: number | string;
                /** @constant */
                change: "assessed";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                /** @description Kroner. */
                to?: number;
                year: number;
            } | {
                /** @description The id of an application. */
                application: string;
                /** @constant */
                change: "smallest-viable";
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                /** @description Kroner. */
                to?: number;
            } | {
                /** @description The id of an application. */
                application: string;
                /** @constant */
                change: "withdrawal";
                /** @description Why; shown with the change. */
                reason?: string;
            } | {
                application: {
                    applicant: {
                        /** @description Who applies, such as an organisation number; the same in all of its applications (R15). Default: the name and the municipality. */
                        id?: string;
                        /** @enum {string} */
                        kind: "municipality" | "county" | "district" | "voluntary" | "other";
                        /** @description The municipality's number, four digits. */
                        municipality?: string;
                        name: string;
                        /**
                         * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                         * @enum {string}
                         */
                        standard?: "nb" | "nn";
                    };
                    /** @description The id of an area of the scheme. */
                    area: string;
                    /** @description Kroner found eligible by year (R3). */
                    assessed?: {
                        [key: string]: number;
                    };
                    /** @description The years whose assessed amount follows from `scheme.costs`; that of another year is by hand. */
                    assessedByRules?: number[];
                    /** @description What each assessor gave, for robustness. Nothing is decided on it; `scores` stays. */
                    assessors?: {
                        id: string;
                        /** @description Points by criterion; every criterion has one. */
                        scores: {
                            [key: string]: number | string;
                        };
                    }[];
                    /** @description What the project costs by year, which `fordel assess` makes assessed amounts of. */
                    costs?: {
                        [key: string]: {
                            /** @description What it costs in the year, in kroner. For participant support: default what the rule's benefit comes to. */
                            amount?: number;
                            /** @description The id of a rule in `scheme.costs.rules`. */
                            cost: string;
                            /** @description The first month of the year, 1 to 12. Default 1. */
                            firstMonth?: number;
                            /** @description How many months of the year, 1 to 12. Default: to the end of the year. */
                            months?: number;
                            /** @description Those who receive support; for participant support. */
                            participants?: number;
                            /** @description How many posts, such as 0.5; for posts. Default 1. */
                            posts?: number | string;
                            /** @description How many of them are younger than the rule's age. */
                            younger?: number;
                        }[];
                    };
                    /** @description The fewest years that the project can live with, where the scheme permits fewer (R17). */
                    fewestViableYears?: number;
                    id: string;
                    /** @description Kroner the applicant puts in. Default 0. */
                    ownContribution?: number;
                    /** @description Default 0. */
                    participants?: number;
                    /** @description Kroner applied for by year, from the scheme's year on. */
                    requested: {
                        [key: string]: number;
                    };
                    /** @description Points by criterion; every criterion has one. */
                    scores: {
                        [key: string]: number | string;
                    };
                    /** @description Default false. */
                    signed?: boolean;
                    /** @description The least grant in the scheme's year that the project can live with, in kroner (R4). */
                    smallestViable?: number;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset; needed where there is a deadline.
                     */
                    submittedAt?: string;
                    title: string;
                    traits?: string[];
                };
                /** @constant */
                change: "addition";
                /** @description Why; shown with the change. */
                reason?: string;
            } | {
                /** @constant */
                change: "commitment";
                /** @description A new one, or in place of the one with its id. */
                commitment: {
                    /** @description Kroner by year, from the scheme's year on. */
                    amounts: {
                        [key: string]: number;
                    };
                    /** @description The id of an area of the scheme. */
                    area: string;
                    id: string;
                };
                /** @description Why; shown with the change. */
                reason?: string;
            } | {
                /** @description Kroner more, or with a minus less. */
                by?: number;
                /** @description Per cent more, or with a minus less; rounded down to whole kroner. */
                byPercent?: number | string;
                /** @constant */
                change: "commitment-amount";
                /** @description The id of a commitment. */
                commitment: string;
                /** @description Why; shown with the change. */
                reason?: string;
                /**
                 * @description Takes the limit away.
                 * @constant
                 */
                remove?: true;
                /** @description Kroner. */
                to?: number;
                year: number;
            } | {
                /** @constant */
                change: "commitment-removed";
                /** @description The id of a commitment. */
                commitment: string;
                /** @description Why; shown with the change. */
                reason?: string;
            })[];
            /** @description What it is called beside others. */
            name: string;
            note?: string;
        };
        ScenarioHead: {
            /** @description Whose doing it was, and when (UTC). */
            changed: {
                at: string;
                by: string;
            };
            /** @description The fingerprint of the scenario as it is kept. */
            content: string;
            id: string;
            name: string;
            note?: string;
            round: string;
            /** @description Its own; the ETag has it too. */
            version: number;
        };
        ScenarioList: {
            items: components["schemas"]["ScenarioHead"][];
            /** @description Given as after, it asks for what follows. */
            next?: string;
        };
        SchemaList: {
            items: {
                address: string;
                name: string;
            }[];
        };
        SchemeDefinition: {
            assumptions: {
                /** @description The fields of the scheme that rest on it. */
                fields: string[];
                id: string;
                texts: {
                    en: string;
                    nb: string;
                    nn: string;
                };
            }[];
            cap: number;
            /** @enum {string} */
            capBasis: "source" | "looked-up" | "assumed";
            documents: string[];
            duties: {
                id: string;
                /** @enum {string} */
                kind: "accept" | "use" | "report" | "control";
                texts: {
                    en: string;
                    nb: string;
                    nn: string;
                };
            }[];
            id: string;
            /** @enum {string} */
            kind: "scored" | "rate" | "formula" | "named";
            /** @description The names in the scheme, by their place. */
            names: {
                [key: string]: {
                    en: string;
                    nb: string;
                    nn: string;
                };
            };
            purpose: {
                en: string;
                nb: string;
                nn: string;
            };
            /** @description The scheme part of a round. */
            scheme: {
                areas: {
                    /** @description The kinds of applicant that the area admits (R1). Default: any. */
                    applicantKinds?: ("municipality" | "county" | "district" | "voluntary" | "other")[];
                    id: string;
                    /** @description Kroner that commitments and grants in the area may come to (R7). Default: no limit. */
                    maximum?: number;
                    /** @description Kroner set aside for the area in the scheme's year (R8). Default 0. */
                    minimum?: number;
                    name: string;
                    /** @description Candidates that may get a grant (R7). Default: no limit. */
                    projectsAtMost?: number;
                    /**
                     * @description What may happen to the area's unused money (R13). Default: release.
                     * @enum {string}
                     */
                    unused?: "release" | "readvertise" | "hold";
                }[];
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                conditions?: {
                    /**
                     * Format: date
                     * @description The last day in time, a Norwegian date (R1).
                     */
                    deadline?: string;
                    ownContributionRequired?: boolean;
                    /** @description Participants an application must have (R2). */
                    participantsAtLeast?: number;
                    signatureRequired?: boolean;
                    /** @description Years an application may ask for (R2). */
                    yearsAtMost?: number;
                };
                /** @description What the assessed amounts follow from (docs/eligible-costs.md). Without it they are given by hand. */
                costs?: {
                    /** @description The G of this day holds for the whole year. Default: each month has the G of its first day. */
                    basicAmountOn?: string;
                    /** @description Basic amounts beside those of the built-in table. */
                    basicAmounts?: {
                        /** @description 1 G in kroner. */
                        amount: number;
                        /**
                         * Format: date
                         * @description The day it holds from.
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description The day it became known. Default: the day it holds from.
                         */
                        known?: string;
                    }[];
                    /**
                     * Format: date
                     * @description The day of the assessment: a G that became known later plays no part. Default: 1 January of the scheme's year.
                     */
                    knownOn?: string;
                    ownFinancing?: {
                        /** @description Ids of the rules whose costs it is about. Default: all that are not excluded. */
                        costs?: string[];
                        /** @description At least this share of the costs of a year is the applicant's own. */
                        share?: number | string;
                        /** @description At least so many kroner a year are the applicant's own. */
                        sum?: number;
                    };
                    /** @description The kinds of cost that there are, and what is covered of each. */
                    rules: ({
                        /** @description G that a participant is paid a year. Default: as much as is covered. */
                        benefit?: number | string;
                        /** @description G that are covered at most for a participant and year. */
                        ceiling: number | string;
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "participant-support";
                        name?: string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                        younger?: {
                            /** @description Participants under so many years are counted by themselves. */
                            age: number;
                            /** @description Their benefit as a share of the benefit. Default 1. */
                            benefitShare?: number | string;
                            /** @description Their ceiling as a share of the ceiling. Default 1. */
                            ceilingShare?: number | string;
                        };
                    } | {
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "post";
                        /** @description Kroner covered at most for a whole post and year. Default: no limit. */
                        most?: number;
                        name?: string;
                        /** @description Posts that are covered at most. Default: no limit. */
                        postsAtMost?: number | string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    } | {
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "expense";
                        /** @description Kroner covered at most in a year. Default: no limit. */
                        most?: number;
                        name?: string;
                        /** @description The share of the cost that is covered. Default 1. */
                        share?: number | string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    } | {
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "excluded";
                        name?: string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    })[];
                };
                criteria: {
                    /** @description The highest score, in points. */
                    highest: number | string;
                    id: string;
                    /** @description The lowest score, in points. */
                    lowest: number | string;
                    name: string;
                    /** @description The least score that may be funded, in points (R2). */
                    threshold?: number | string;
                    /** @description What a point counts in the weighted total, 0 or more. */
                    weight: number | string;
                }[];
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                grant?: {
                    /** @description A grant may be for the first years only, for at least so many (R17). Default: for all the years applied for. */
                    fewestYears?: number;
                    /** @description The greatest eligible amount of a year, in kroner (R3). */
                    largest?: number;
                    /** @description The least grant in kroner (R4). */
                    smallest?: number;
                    /** @description The least grant as a share, 0 to 1, of the eligible amount (R4). */
                    smallestShare?: number | string;
                    /** @description Grants are multiples of this many kroner. Default 1. */
                    step?: number;
                };
                id: string;
                /**
                 * @description How the money is shared out (docs/kinds.md). Default: scored, which this is.
                 * @enum {string}
                 */
                kind?: "scored";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                /**
                 * @description What is made as great as possible (R12). Default: score-kroner.
                 * @enum {string}
                 */
                objective?: "score-kroner" | "points";
                priorities?: {
                    id: string;
                    name?: string;
                    /** @description Points added to the score of each application that matches (R10). */
                    points: number | string;
                    /** @description Which applications it is about; all that is given must hold. */
                    when: {
                        /** @enum {string} */
                        applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                        /** @description The id of the application's area. */
                        area?: string;
                        /** @description The county's number, two digits: the first two of the applicant's municipality. */
                        county?: string;
                        /** @description Kroner applied for in the scheme's year, at least this. */
                        requestedAtLeast?: number;
                        /** @description A trait that the application has. */
                        trait?: string;
                        /** @description Years with an amount applied for, at least so many. */
                        yearsAtLeast?: number;
                    };
                }[];
                /**
                 * @description Whether a lower score may win over a higher in an area (R10). Default: report.
                 * @enum {string}
                 */
                ranking?: "report" | "strict";
                reprioritisation?: {
                    /** @description The passage of the scheme that permits it, word for word, with its source; shown with answers. */
                    clause?: string;
                    /** @description Kroner an area may receive, by area. */
                    limits?: {
                        [key: string]: number;
                    };
                    /** @description Areas in the order they receive; for in-order. */
                    order?: string[];
                    /** @enum {string} */
                    policy: "best-use" | "proportional" | "in-order";
                    /** @description Areas that may receive. Default: all the others. */
                    receivers?: string[];
                };
                shares?: {
                    /** @description The share, 0 to 1, of all kroner granted that goes at least to what matches (R9). */
                    atLeast: number | string;
                    id: string;
                    name?: string;
                    /** @description Which applications it is about; all that is given must hold. */
                    when: {
                        /** @enum {string} */
                        applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                        /** @description The id of the application's area. */
                        area?: string;
                        /** @description The county's number, two digits: the first two of the applicant's municipality. */
                        county?: string;
                        /** @description Kroner applied for in the scheme's year, at least this. */
                        requestedAtLeast?: number;
                        /** @description A trait that the application has. */
                        trait?: string;
                        /** @description Years with an amount applied for, at least so many. */
                        yearsAtLeast?: number;
                    };
                }[];
                spread?: {
                    numbers?: {
                        /** @description Grants that go at least to what matches (R16). */
                        atLeast: number;
                        id: string;
                        name?: string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    }[];
                    perApplicant?: {
                        /** @description Kroner granted to one applicant in the scheme's year (R15). Default: no limit. */
                        amountAtMost?: number;
                        /** @description Candidates of one applicant that may get a grant (R15). Default: no limit. */
                        grantsAtMost?: number;
                    };
                };
                /** @description The least weighted total that may be funded, in points (R2). */
                threshold?: number | string;
                /** @description The year that is shared out. */
                year: number;
            } | {
                /** @description The kinds of recipient that the scheme admits (R1). Default: any. */
                applicantKinds?: ("municipality" | "county" | "district" | "voluntary" | "other")[];
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                /** @description What every recipient must meet (R2), for example a cooperation agreement. */
                conditions?: {
                    id: string;
                    /** @description What must be met, in words. */
                    name: string;
                }[];
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                id: string;
                /** @enum {string} */
                kind: "rate";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                rates: {
                    id: string;
                    /** @description Kroner for one unit in one period. */
                    kroner: number | string;
                    name: string;
                    /**
                     * @description The period of the rate: a month, or the scheme's year as a whole.
                     * @enum {string}
                     */
                    per: "month" | "year";
                    /** @description What is counted, in words: "plass". */
                    unit: string;
                }[];
                /** @description The year that is shared out. */
                year: number;
            } | {
                /** @description The kinds of recipient that the scheme admits (R1). Default: any. */
                applicantKinds?: ("municipality" | "county" | "district" | "voluntary" | "other")[];
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                /** @description The greatest amount of a recipient, in kroner. Default: none. */
                ceiling?: number;
                /** @description What every recipient must meet (R2), for example a cooperation agreement. */
                conditions?: {
                    id: string;
                    /** @description What must be met, in words. */
                    name: string;
                }[];
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                /** @description The least amount of a recipient, in kroner. Default 0. */
                floor?: number;
                id: string;
                keys: {
                    id: string;
                    name: string;
                    /** @description The share of the frame that this key shares out; all of them add up to 1. */
                    share: number | string;
                }[];
                /** @enum {string} */
                kind: "formula";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                /** @description Amounts are rounded to multiples of this many kroner. Default 1. */
                step?: number;
                /** @description The year that is shared out. */
                year: number;
            } | {
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                /** @description The passage of the budget that names the recipients, with its source. */
                clause?: string;
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                id: string;
                /** @enum {string} */
                kind: "named";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                /** @description The year that is shared out. */
                year: number;
            };
            sources: {
                document: string;
                /** @description The fields of the scheme that rest on it. */
                fields: string[];
                heading?: string;
                /** @constant */
                lookedUp?: true;
                passage: string;
            }[];
            title: {
                en: string;
                nb: string;
                nn: string;
            };
            version: string;
            year: number;
        };
        SchemeList: {
            items: {
                cap: number;
                /** @enum {string} */
                capBasis: "source" | "looked-up" | "assumed";
                documents: string[];
                id: string;
                /** @enum {string} */
                kind: "scored" | "rate" | "formula" | "named";
                title: {
                    en: string;
                    nb: string;
                    nn: string;
                };
                version: string;
                year: number;
            }[];
        };
        /**
         * fordel proposal
         * @description Who gets what, with a reason for everyone.
         */
        ScoredProposal: {
            areas: {
                area: string;
                committed: number;
                granted: number;
                projects: number;
                released?: number;
                unused: number;
            }[];
            awards: {
                amounts: {
                    [key: string]: number;
                };
                application: string;
                /** @enum {string} */
                outcome: "granted" | "reduced" | "declined" | "dismissed";
                reasons: components["schemas"]["Message"][];
                score: string;
                years?: number;
            }[];
            conflicts: components["schemas"]["Message"][];
            definition?: {
                /** @description The id of the definition, such as tuki-2025. */
                id: string;
                /** @description Its version, such as 1. */
                version: string;
            };
            inversions: {
                application: string;
                area: string;
                lower: string[];
                reasons: components["schemas"]["Message"][];
                score: string;
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            /** @enum {string} */
            preference: "settled" | "unsettled";
            proof: {
                infeasible?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                later?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                served?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                }[];
                unused?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                value?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
            };
            secondOpinions?: components["schemas"]["Message"][];
            spread?: {
                numbers?: {
                    atLeast: number;
                    grants: number;
                    number: string;
                }[];
                perApplicant?: {
                    mostAmount: number;
                    mostGrants: number;
                };
            };
            /** @constant */
            status: "optimal";
            ties: string[];
            totals: {
                bound: string;
                laterBound?: string;
                laterValue?: string;
                unused: number;
                unusedBound: number;
                value: string;
            };
            unique?: boolean;
            years: {
                ceiling?: number;
                committed: number;
                granted: number;
                left?: number;
                reservation?: boolean;
                year: number;
            }[];
        } | {
            areas: {
                area: string;
                committed: number;
                granted: number;
                projects: number;
                released?: number;
                unused: number;
            }[];
            awards: {
                amounts: {
                    [key: string]: number;
                };
                application: string;
                /** @enum {string} */
                outcome: "granted" | "reduced" | "declined" | "dismissed";
                reasons: components["schemas"]["Message"][];
                score: string;
                years?: number;
            }[];
            conflicts: components["schemas"]["Message"][];
            definition?: {
                /** @description The id of the definition, such as tuki-2025. */
                id: string;
                /** @description Its version, such as 1. */
                version: string;
            };
            inversions: {
                application: string;
                area: string;
                lower: string[];
                reasons: components["schemas"]["Message"][];
                score: string;
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            /** @enum {string} */
            preference: "settled" | "unsettled";
            proof: {
                infeasible?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                later?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                served?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                }[];
                unused?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
                value?: {
                    steps: ({
                        tighten: {
                            /** @constant */
                            enumerate?: true;
                            objective: 0 | 1;
                            pairs?: [
                                number,
                                number
                            ][];
                            rows: [
                                number,
                                string
                            ][];
                            scale: number;
                        };
                    } | {
                        sums: [
                            number,
                            number
                        ];
                    } | {
                        split: [
                            number,
                            number
                        ];
                    })[];
                };
            };
            secondOpinions?: components["schemas"]["Message"][];
            spread?: {
                numbers?: {
                    atLeast: number;
                    grants: number;
                    number: string;
                }[];
                perApplicant?: {
                    mostAmount: number;
                    mostGrants: number;
                };
            };
            /** @constant */
            status: "feasible";
            ties: string[];
            totals: {
                bound: string;
                laterBound?: string;
                laterValue?: string;
                unused: number;
                unusedBound: number;
                value: string;
            };
            unique?: boolean;
            years: {
                ceiling?: number;
                committed: number;
                granted: number;
                left?: number;
                reservation?: boolean;
                year: number;
            }[];
        } | components["schemas"]["InfeasibleProposal"];
        /**
         * fordel round
         * @description A scheme's rules, the applications and the commitments.
         */
        ScoredRound: {
            applications: {
                applicant: {
                    /** @description Who applies, such as an organisation number; the same in all of its applications (R15). Default: the name and the municipality. */
                    id?: string;
                    /** @enum {string} */
                    kind: "municipality" | "county" | "district" | "voluntary" | "other";
                    /** @description The municipality's number, four digits. */
                    municipality?: string;
                    name: string;
                    /**
                     * @description The standard of written Norwegian that it has chosen to be written to in. Default: none.
                     * @enum {string}
                     */
                    standard?: "nb" | "nn";
                };
                /** @description The id of an area of the scheme. */
                area: string;
                /** @description Kroner found eligible by year (R3). */
                assessed?: {
                    [key: string]: number;
                };
                /** @description The years whose assessed amount follows from `scheme.costs`; that of another year is by hand. */
                assessedByRules?: number[];
                /** @description What each assessor gave, for robustness. Nothing is decided on it; `scores` stays. */
                assessors?: {
                    id: string;
                    /** @description Points by criterion; every criterion has one. */
                    scores: {
                        [key: string]: number | string;
                    };
                }[];
                /** @description What the project costs by year, which `fordel assess` makes assessed amounts of. */
                costs?: {
                    [key: string]: {
                        /** @description What it costs in the year, in kroner. For participant support: default what the rule's benefit comes to. */
                        amount?: number;
                        /** @description The id of a rule in `scheme.costs.rules`. */
                        cost: string;
                        /** @description The first month of the year, 1 to 12. Default 1. */
                        firstMonth?: number;
                        /** @description How many months of the year, 1 to 12. Default: to the end of the year. */
                        months?: number;
                        /** @description Those who receive support; for participant support. */
                        participants?: number;
                        /** @description How many posts, such as 0.5; for posts. Default 1. */
                        posts?: number | string;
                        /** @description How many of them are younger than the rule's age. */
                        younger?: number;
                    }[];
                };
                /** @description The fewest years that the project can live with, where the scheme permits fewer (R17). */
                fewestViableYears?: number;
                id: string;
                /** @description Kroner the applicant puts in. Default 0. */
                ownContribution?: number;
                /** @description Default 0. */
                participants?: number;
                /** @description Kroner applied for by year, from the scheme's year on. */
                requested: {
                    [key: string]: number;
                };
                /** @description Points by criterion; every criterion has one. */
                scores: {
                    [key: string]: number | string;
                };
                /** @description Default false. */
                signed?: boolean;
                /** @description The least grant in the scheme's year that the project can live with, in kroner (R4). */
                smallestViable?: number;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset; needed where there is a deadline.
                 */
                submittedAt?: string;
                title: string;
                traits?: string[];
            }[];
            commitments?: {
                /** @description Kroner by year, from the scheme's year on. */
                amounts: {
                    [key: string]: number;
                };
                /** @description The id of an area of the scheme. */
                area: string;
                id: string;
            }[];
            decisions?: {
                /** @description Kroner in the scheme's year, with `grant` only; without it any amount that R4 allows. */
                amount?: number;
                /** @description The id of an application. */
                application: string;
                /** @enum {string} */
                decision: "grant" | "decline";
                reason?: string;
                /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                years?: number;
            }[];
            note?: string;
            scheme: {
                areas: {
                    /** @description The kinds of applicant that the area admits (R1). Default: any. */
                    applicantKinds?: ("municipality" | "county" | "district" | "voluntary" | "other")[];
                    id: string;
                    /** @description Kroner that commitments and grants in the area may come to (R7). Default: no limit. */
                    maximum?: number;
                    /** @description Kroner set aside for the area in the scheme's year (R8). Default 0. */
                    minimum?: number;
                    name: string;
                    /** @description Candidates that may get a grant (R7). Default: no limit. */
                    projectsAtMost?: number;
                    /**
                     * @description What may happen to the area's unused money (R13). Default: release.
                     * @enum {string}
                     */
                    unused?: "release" | "readvertise" | "hold";
                }[];
                /** @description When things happen (docs/calendar.md). */
                calendar?: {
                    /** @description Days from the answer in which a grant is to be accepted. */
                    acceptanceDays?: number;
                    /** @description When the scheme is announced. */
                    announcement?: string;
                    /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                    annualReport?: string;
                    /** @description When applicants are answered and grant letters sent. */
                    answer?: string;
                    /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                    deadline?: string;
                    /** @description The payments of a grant, in the scheme's year. */
                    instalments?: {
                        /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                        date: string;
                        id: string;
                        name?: string;
                        /** @description Its share of a grant. The shares of all instalments are 1 together. */
                        share: number | string;
                    }[];
                    /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                    lapses?: boolean;
                    /** @description Other reports, such as those of each quarter. */
                    reports?: {
                        /** @description When it is due. */
                        date: string;
                        id: string;
                        name: string;
                    }[];
                    /** @description When the status report is due. */
                    statusReport?: string;
                };
                /** @description Kroner for commitments and grants in the scheme's year (R6). */
                cap: number;
                conditions?: {
                    /**
                     * Format: date
                     * @description The last day in time, a Norwegian date (R1).
                     */
                    deadline?: string;
                    ownContributionRequired?: boolean;
                    /** @description Participants an application must have (R2). */
                    participantsAtLeast?: number;
                    signatureRequired?: boolean;
                    /** @description Years an application may ask for (R2). */
                    yearsAtMost?: number;
                };
                /** @description What the assessed amounts follow from (docs/eligible-costs.md). Without it they are given by hand. */
                costs?: {
                    /** @description The G of this day holds for the whole year. Default: each month has the G of its first day. */
                    basicAmountOn?: string;
                    /** @description Basic amounts beside those of the built-in table. */
                    basicAmounts?: {
                        /** @description 1 G in kroner. */
                        amount: number;
                        /**
                         * Format: date
                         * @description The day it holds from.
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description The day it became known. Default: the day it holds from.
                         */
                        known?: string;
                    }[];
                    /**
                     * Format: date
                     * @description The day of the assessment: a G that became known later plays no part. Default: 1 January of the scheme's year.
                     */
                    knownOn?: string;
                    ownFinancing?: {
                        /** @description Ids of the rules whose costs it is about. Default: all that are not excluded. */
                        costs?: string[];
                        /** @description At least this share of the costs of a year is the applicant's own. */
                        share?: number | string;
                        /** @description At least so many kroner a year are the applicant's own. */
                        sum?: number;
                    };
                    /** @description The kinds of cost that there are, and what is covered of each. */
                    rules: ({
                        /** @description G that a participant is paid a year. Default: as much as is covered. */
                        benefit?: number | string;
                        /** @description G that are covered at most for a participant and year. */
                        ceiling: number | string;
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "participant-support";
                        name?: string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                        younger?: {
                            /** @description Participants under so many years are counted by themselves. */
                            age: number;
                            /** @description Their benefit as a share of the benefit. Default 1. */
                            benefitShare?: number | string;
                            /** @description Their ceiling as a share of the ceiling. Default 1. */
                            ceilingShare?: number | string;
                        };
                    } | {
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "post";
                        /** @description Kroner covered at most for a whole post and year. Default: no limit. */
                        most?: number;
                        name?: string;
                        /** @description Posts that are covered at most. Default: no limit. */
                        postsAtMost?: number | string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    } | {
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "expense";
                        /** @description Kroner covered at most in a year. Default: no limit. */
                        most?: number;
                        name?: string;
                        /** @description The share of the cost that is covered. Default 1. */
                        share?: number | string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    } | {
                        /** @description What an application's costs name it by. */
                        id: string;
                        /** @constant */
                        kind: "excluded";
                        name?: string;
                        /** @description Which applications may have such costs covered. Default: all. */
                        when?: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    })[];
                };
                criteria: {
                    /** @description The highest score, in points. */
                    highest: number | string;
                    id: string;
                    /** @description The lowest score, in points. */
                    lowest: number | string;
                    name: string;
                    /** @description The least score that may be funded, in points (R2). */
                    threshold?: number | string;
                    /** @description What a point counts in the weighted total, 0 or more. */
                    weight: number | string;
                }[];
                /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                grant?: {
                    /** @description A grant may be for the first years only, for at least so many (R17). Default: for all the years applied for. */
                    fewestYears?: number;
                    /** @description The greatest eligible amount of a year, in kroner (R3). */
                    largest?: number;
                    /** @description The least grant in kroner (R4). */
                    smallest?: number;
                    /** @description The least grant as a share, 0 to 1, of the eligible amount (R4). */
                    smallestShare?: number | string;
                    /** @description Grants are multiples of this many kroner. Default 1. */
                    step?: number;
                };
                id: string;
                /**
                 * @description How the money is shared out (docs/kinds.md). Default: scored, which this is.
                 * @enum {string}
                 */
                kind?: "scored";
                /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                laterCaps?: {
                    [key: string]: number;
                };
                name: string;
                /**
                 * @description What is made as great as possible (R12). Default: score-kroner.
                 * @enum {string}
                 */
                objective?: "score-kroner" | "points";
                priorities?: {
                    id: string;
                    name?: string;
                    /** @description Points added to the score of each application that matches (R10). */
                    points: number | string;
                    /** @description Which applications it is about; all that is given must hold. */
                    when: {
                        /** @enum {string} */
                        applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                        /** @description The id of the application's area. */
                        area?: string;
                        /** @description The county's number, two digits: the first two of the applicant's municipality. */
                        county?: string;
                        /** @description Kroner applied for in the scheme's year, at least this. */
                        requestedAtLeast?: number;
                        /** @description A trait that the application has. */
                        trait?: string;
                        /** @description Years with an amount applied for, at least so many. */
                        yearsAtLeast?: number;
                    };
                }[];
                /**
                 * @description Whether a lower score may win over a higher in an area (R10). Default: report.
                 * @enum {string}
                 */
                ranking?: "report" | "strict";
                reprioritisation?: {
                    /** @description The passage of the scheme that permits it, word for word, with its source; shown with answers. */
                    clause?: string;
                    /** @description Kroner an area may receive, by area. */
                    limits?: {
                        [key: string]: number;
                    };
                    /** @description Areas in the order they receive; for in-order. */
                    order?: string[];
                    /** @enum {string} */
                    policy: "best-use" | "proportional" | "in-order";
                    /** @description Areas that may receive. Default: all the others. */
                    receivers?: string[];
                };
                shares?: {
                    /** @description The share, 0 to 1, of all kroner granted that goes at least to what matches (R9). */
                    atLeast: number | string;
                    id: string;
                    name?: string;
                    /** @description Which applications it is about; all that is given must hold. */
                    when: {
                        /** @enum {string} */
                        applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                        /** @description The id of the application's area. */
                        area?: string;
                        /** @description The county's number, two digits: the first two of the applicant's municipality. */
                        county?: string;
                        /** @description Kroner applied for in the scheme's year, at least this. */
                        requestedAtLeast?: number;
                        /** @description A trait that the application has. */
                        trait?: string;
                        /** @description Years with an amount applied for, at least so many. */
                        yearsAtLeast?: number;
                    };
                }[];
                spread?: {
                    numbers?: {
                        /** @description Grants that go at least to what matches (R16). */
                        atLeast: number;
                        id: string;
                        name?: string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    }[];
                    perApplicant?: {
                        /** @description Kroner granted to one applicant in the scheme's year (R15). Default: no limit. */
                        amountAtMost?: number;
                        /** @description Candidates of one applicant that may get a grant (R15). Default: no limit. */
                        grantsAtMost?: number;
                    };
                };
                /** @description The least weighted total that may be funded, in points (R2). */
                threshold?: number | string;
                /** @description The year that is shared out. */
                year: number;
            };
        };
        /**
         * fordel second step
         * @description A decided round after grants fell away or the cap was changed: what stays, and who is next.
         */
        SecondStep: {
            after: components["schemas"]["ScoredProposal"];
            cap: {
                after: number;
                before: number;
            };
            changed: {
                after: number;
                application: string;
                before: number;
                /** @enum {string} */
                why: "withdrawn" | "not-accepted" | "set-aside" | "returned" | "more" | "cut";
            }[];
            decisions: {
                /** @description Kroner in the scheme's year, with `grant` only; without it any amount that R4 allows. */
                amount?: number;
                /** @description The id of an application. */
                application: string;
                /** @enum {string} */
                decision: "grant" | "decline";
                reason?: string;
                /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                years?: number;
            }[];
            events: ({
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "withdrawn";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "not-accepted";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "set-aside";
                /** @description Why the award is set aside; shown with the event. */
                reason: string;
            } | {
                /** @description Kroner of the grant that come back; less than the grant. */
                amount: number;
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "returned";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description Kroner that the cap is raised by, or with a minus lowered by. */
                by: number;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "cap";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an area whose unused money is no longer set aside. */
                area: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "release";
                /** @description Why; shown with the event. */
                reason?: string;
            })[];
            free: number;
            freed: number;
            kept: {
                amount: number;
                application: string;
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            new: {
                amount: number;
                application: string;
                score: string;
            }[];
            /** @enum {string} */
            preference: "settled" | "unsettled";
            released: string[];
            reserve: {
                application: string;
                area: string;
                least: number;
                missing: {
                    least: number;
                    most: number;
                };
                most: number;
                now: number;
                rules: components["schemas"]["Message"][];
                score: string;
            }[];
            setAside: number;
            /** @enum {string} */
            status: "proven" | "not-proven";
            /** @constant */
            step: "share-out";
            upon?: {
                setAside: string[];
                steps: string[];
            };
        } | {
            after: components["schemas"]["ScoredProposal"];
            cap: {
                after: number;
                before: number;
            };
            changed: {
                after: number;
                application: string;
                before: number;
                /** @enum {string} */
                why: "withdrawn" | "not-accepted" | "set-aside" | "returned" | "more" | "cut";
            }[];
            decisions: {
                /** @description Kroner in the scheme's year, with `grant` only; without it any amount that R4 allows. */
                amount?: number;
                /** @description The id of an application. */
                application: string;
                /** @enum {string} */
                decision: "grant" | "decline";
                reason?: string;
                /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                years?: number;
            }[];
            events: ({
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "withdrawn";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "not-accepted";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "set-aside";
                /** @description Why the award is set aside; shown with the event. */
                reason: string;
            } | {
                /** @description Kroner of the grant that come back; less than the grant. */
                amount: number;
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "returned";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description Kroner that the cap is raised by, or with a minus lowered by. */
                by: number;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "cap";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an area whose unused money is no longer set aside. */
                area: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "release";
                /** @description Why; shown with the event. */
                reason?: string;
            })[];
            free: number;
            freed: number;
            kept: {
                amount: number;
                application: string;
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            new: {
                amount: number;
                application: string;
                score: string;
            }[];
            /** @enum {string} */
            preference: "settled" | "unsettled";
            released: string[];
            reserve: {
                application: string;
                area: string;
                least: number;
                missing: {
                    least: number;
                    most: number;
                };
                most: number;
                now: number;
                rules: components["schemas"]["Message"][];
                score: string;
            }[];
            setAside: number;
            /** @enum {string} */
            status: "proven" | "not-proven";
            /** @constant */
            step: "stay";
            upon?: {
                setAside: string[];
                steps: string[];
            };
        } | {
            after: components["schemas"]["ScoredProposal"];
            cap: {
                after: number;
                before: number;
            };
            changed: {
                after: number;
                application: string;
                before: number;
                /** @enum {string} */
                why: "withdrawn" | "not-accepted" | "set-aside" | "returned" | "more" | "cut";
            }[];
            cut: {
                amount: number;
                projects: number;
            };
            decisions: {
                /** @description Kroner in the scheme's year, with `grant` only; without it any amount that R4 allows. */
                amount?: number;
                /** @description The id of an application. */
                application: string;
                /** @enum {string} */
                decision: "grant" | "decline";
                reason?: string;
                /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                years?: number;
            }[];
            events: ({
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "withdrawn";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "not-accepted";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "set-aside";
                /** @description Why the award is set aside; shown with the event. */
                reason: string;
            } | {
                /** @description Kroner of the grant that come back; less than the grant. */
                amount: number;
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "returned";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description Kroner that the cap is raised by, or with a minus lowered by. */
                by: number;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "cap";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an area whose unused money is no longer set aside. */
                area: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "release";
                /** @description Why; shown with the event. */
                reason?: string;
            })[];
            freed: number;
            kept: {
                amount: number;
                application: string;
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            missing: number;
            new: {
                amount: number;
                application: string;
                score: string;
            }[];
            /** @enum {string} */
            preference: "settled" | "unsettled";
            released: string[];
            reserve: {
                application: string;
                area: string;
                least: number;
                missing: {
                    least: number;
                    most: number;
                };
                most: number;
                now: number;
                rules: components["schemas"]["Message"][];
                score: string;
            }[];
            setAside: number;
            /** @enum {string} */
            status: "proven" | "not-proven";
            /** @constant */
            step: "cut";
            upon?: {
                setAside: string[];
                steps: string[];
            };
        } | {
            cap: {
                after: number;
                before: number;
            };
            conflicts: components["schemas"]["Message"][];
            events: ({
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "withdrawn";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "not-accepted";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "set-aside";
                /** @description Why the award is set aside; shown with the event. */
                reason: string;
            } | {
                /** @description Kroner of the grant that come back; less than the grant. */
                amount: number;
                /** @description The id of an application that has a grant in the decided proposal. */
                application: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "returned";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description Kroner that the cap is raised by, or with a minus lowered by. */
                by: number;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "cap";
                /** @description Why; shown with the event. */
                reason?: string;
            } | {
                /** @description The id of an area whose unused money is no longer set aside. */
                area: string;
                /**
                 * Format: date
                 * @description When it happened; shown with the event.
                 */
                date?: string;
                /** @constant */
                event: "release";
                /** @description Why; shown with the event. */
                reason?: string;
            })[];
            freed: number;
            made: {
                by: string;
                content: string;
                round: string;
            };
            repairs: components["schemas"]["Message"][];
            /** @constant */
            step: "infeasible";
            upon?: {
                setAside: string[];
                steps: string[];
            };
        };
        SecondStepHead: {
            /** @description The fingerprint of its content. */
            content: string;
            engine: string;
            id: string;
            /** @description Whose doing it was, and when (UTC). */
            made: {
                at: string;
                by: string;
            };
            round: string;
            /** @enum {string} */
            status: "proven" | "not-proven" | "infeasible";
            /** @enum {string} */
            step: "share-out" | "stay" | "cut" | "infeasible";
            /** @description The version of the round whose decision it was made upon. */
            version: number;
        };
        SecondStepList: {
            items: components["schemas"]["SecondStepHead"][];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
        /** What second-step is asked with */
        SecondStepRequest: {
            events: components["schemas"]["Events"];
            /** @description The proposal that was decided, or the reprioritisation. */
            proposal: {
                [key: string]: unknown;
            };
            round: components["schemas"]["ScoredRound"];
            /** @description Applications whose award was set aside when the proposal was adopted. Default none. */
            setAside?: string[];
            /** @description The second steps that were adopted since, in their order. Default none. */
            steps?: {
                [key: string]: unknown;
            }[];
        };
        SentAgain: {
            /** @description How many will be sent again. */
            count: number;
        };
        Session: {
            /** @description What every change with this session has to be sent with. */
            csrf?: {
                header: string;
                token: string;
            };
            /** @description When the session ends at the latest (UTC). */
            endsAt?: string;
            /** @description Whether the one who decides must be another than the one who planned. */
            fourEyes: boolean;
            /** @description What one may. */
            rights: ("read" | "plan" | "decide")[];
            /** @description Of an officer who signed in. */
            roles: ("reader" | "planner" | "decider")[];
            who: {
                /** @description As the audit has it. */
                id: string;
                /** @enum {string} */
                kind: "local" | "officer" | "machine";
                name: string;
            };
        };
        SignedOut: {
            /** @description Where to go to sign out at the issuer too. */
            continueAt?: string;
        };
        StoredAnalysis: {
            /** @description As the address of the question answers it. */
            document: components["schemas"]["Sweep"] | components["schemas"]["Robustness"] | {
                made: {
                    by: string;
                    content: string;
                    round: string;
                };
                proposal: components["schemas"]["ScoredProposal"];
                stressed: {
                    after: number;
                    atRisk: {
                        application: string;
                        area: string;
                        forecast: number;
                        left: number;
                        score: string;
                    }[];
                    before: number;
                    commitmentsAbove: number;
                    known: {
                        ceiling: number;
                        changed: {
                            after: number;
                            application: string;
                            before: number;
                        }[];
                        /** @enum {string} */
                        status: "optimal" | "feasible";
                        unused: number;
                        value: string;
                    } | null;
                    lost: number;
                    /** @enum {string} */
                    status: "optimal" | "feasible";
                    year: number;
                }[];
                years: {
                    bound?: string;
                    ceiling?: number;
                    committed: number;
                    granted: number;
                    reservation: boolean;
                    room?: number;
                    year: number;
                }[];
            } | components["schemas"]["Frontier"] | components["schemas"]["Comparison"] | {
                areas: {
                    area: string;
                    /** @enum {string} */
                    fate: "release" | "readvertise" | "hold";
                    limit?: number;
                    mayReceive: boolean;
                    name: string;
                    released: number;
                    unused: number;
                }[];
                byArea: {
                    area: string;
                    gains: {
                        after: number;
                        application: string;
                        area: string;
                        before: number;
                    }[];
                    rest: number;
                    /** @enum {string} */
                    status: "optimal" | "feasible";
                    used: number;
                    value: string;
                }[];
                clause?: string;
                flows: {
                    amount: number;
                    from: {
                        area: string;
                    } | "released";
                    to: {
                        area: string;
                    } | ("released" | "readvertised" | "held" | "rest");
                }[][];
                made: {
                    by: string;
                    content: string;
                    round: string;
                };
                notAsked: ("best-use" | "proportional" | "in-order")[];
                policies: {
                    answer: components["schemas"]["Reprioritisation"];
                    gains: {
                        after: number;
                        application: string;
                        area: string;
                        before: number;
                    }[];
                    /** @enum {string} */
                    policy: "best-use" | "proportional" | "in-order";
                    received: {
                        amount: number;
                        area: string;
                    }[];
                    rest: number;
                    /** @enum {string} */
                    status: "optimal" | "feasible";
                    used: number;
                    value: string;
                }[];
                released: number;
                value: string;
            } | {
                all: {
                    applications: number;
                    candidates: number;
                    coverage?: string;
                    eligible: number;
                    funded: number;
                    granted: number;
                    requested: number;
                    share?: string;
                };
                areas: {
                    applications: number;
                    area: string;
                    candidates: number;
                    coverage?: string;
                    eligible: number;
                    funded: number;
                    granted: number;
                    name: string;
                    requested: number;
                    share?: string;
                }[];
                counties: {
                    applications: number;
                    candidates: number;
                    county: string | null;
                    coverage?: string;
                    eligible: number;
                    funded: number;
                    granted: number;
                    name: string | null;
                    requested: number;
                    share?: string;
                }[];
                kinds: {
                    applications: number;
                    candidates: number;
                    coverage?: string;
                    eligible: number;
                    funded: number;
                    granted: number;
                    /** @enum {string} */
                    kind: "municipality" | "county" | "district" | "voluntary" | "other";
                    requested: number;
                    share?: string;
                }[];
                limits?: {
                    eased?: {
                        then: {
                            applications: {
                                after: number;
                                application: string;
                                before: number;
                            }[];
                            change: {
                                unused: number;
                                value: string;
                            };
                            /** @enum {string} */
                            preference: "settled" | "unsettled";
                            /** @constant */
                            status: "proven";
                            totals: {
                                unused: number;
                                value: string;
                            };
                        } | {
                            applications: {
                                after: number;
                                application: string;
                                before: number;
                            }[];
                            change: {
                                unused: {
                                    atLeast: number;
                                    atMost: number;
                                };
                                value?: {
                                    atLeast: string;
                                    atMost: string;
                                };
                            };
                            /** @constant */
                            status: "not-proven";
                            totals: {
                                unused: number;
                                value: string;
                            };
                        } | {
                            conflicts: components["schemas"]["Message"][];
                            repairs: components["schemas"]["Message"][];
                            /** @constant */
                            status: "infeasible";
                        } | {
                            /** @constant */
                            status: "not-known";
                        };
                        to: number;
                    };
                    limit: {
                        figure: number;
                        /** @constant */
                        kind: "cap";
                    } | {
                        figure: number;
                        /** @constant */
                        kind: "ceiling";
                        year: number;
                    } | {
                        area: string;
                        figure: number;
                        /** @constant */
                        kind: "minimum";
                    } | {
                        area: string;
                        figure: number;
                        /** @constant */
                        kind: "maximum";
                    } | {
                        area: string;
                        figure: number;
                        /** @constant */
                        kind: "projects";
                    } | {
                        figure: string;
                        /** @constant */
                        kind: "share";
                        share: string;
                    } | {
                        figure: number;
                        /** @constant */
                        kind: "applicant-grants";
                    } | {
                        figure: number;
                        /** @constant */
                        kind: "applicant-amount";
                    } | {
                        figure: number;
                        /** @constant */
                        kind: "number";
                        number: string;
                    } | {
                        figure: number;
                        /** @constant */
                        kind: "smallest";
                    } | {
                        figure: string;
                        /** @constant */
                        kind: "smallest-share";
                    } | {
                        figure: number;
                        /** @constant */
                        kind: "largest";
                    } | {
                        figure: string;
                        /** @constant */
                        kind: "threshold";
                    } | {
                        criterion: string;
                        figure: string;
                        /** @constant */
                        kind: "criterion-threshold";
                    } | {
                        /** @constant */
                        kind: "strict-ranking";
                    } | {
                        figure: string;
                        /** @constant */
                        kind: "priority";
                        priority: string;
                    };
                    removed: {
                        applications: {
                            after: number;
                            application: string;
                            before: number;
                        }[];
                        change: {
                            unused: number;
                            value: string;
                        };
                        /** @enum {string} */
                        preference: "settled" | "unsettled";
                        /** @constant */
                        status: "proven";
                        totals: {
                            unused: number;
                            value: string;
                        };
                    } | {
                        applications: {
                            after: number;
                            application: string;
                            before: number;
                        }[];
                        change: {
                            unused: {
                                atLeast: number;
                                atMost: number;
                            };
                            value?: {
                                atLeast: string;
                                atMost: string;
                            };
                        };
                        /** @constant */
                        status: "not-proven";
                        totals: {
                            unused: number;
                            value: string;
                        };
                    } | {
                        conflicts: components["schemas"]["Message"][];
                        repairs: components["schemas"]["Message"][];
                        /** @constant */
                        status: "infeasible";
                    } | {
                        /** @constant */
                        status: "not-known";
                    };
                }[];
                made: {
                    by: string;
                    content: string;
                    round: string;
                };
                matching: {
                    applications: number;
                    candidates: number;
                    coverage?: string;
                    eligible: number;
                    funded: number;
                    granted: number;
                    id: string;
                    requested: number;
                    /** @enum {string} */
                    rule: "priority" | "share" | "number";
                    share?: string;
                }[];
                multiYear: {
                    applications: number;
                    candidates: number;
                    coverage?: string;
                    eligible: number;
                    funded: number;
                    granted: number;
                    requested: number;
                    share?: string;
                };
                proposal: components["schemas"]["ScoredProposal"];
            } | components["schemas"]["Alternatives"] | components["schemas"]["Prices"] | components["schemas"]["RankingList"] | components["schemas"]["InfeasibleProposal"];
            head: components["schemas"]["AnalysisHead"];
        };
        StoredPortfolioProposal: {
            document: components["schemas"]["PortfolioAnswer"];
            head: components["schemas"]["PortfolioProposalHead"];
            portfolio: components["schemas"]["PortfolioOfRounds"];
        };
        StoredProposal: {
            document: components["schemas"]["Proposal"] | components["schemas"]["Reprioritisation"];
            head: components["schemas"]["ProposalHead"];
        };
        StoredRound: {
            document: components["schemas"]["Round"];
            head: components["schemas"]["RoundHead"];
        };
        StoredSecondStep: {
            document: components["schemas"]["SecondStep"];
            head: components["schemas"]["SecondStepHead"];
        };
        StressOrInfeasible: {
            made: {
                by: string;
                content: string;
                round: string;
            };
            proposal: components["schemas"]["ScoredProposal"];
            stressed: {
                after: number;
                atRisk: {
                    application: string;
                    area: string;
                    forecast: number;
                    left: number;
                    score: string;
                }[];
                before: number;
                commitmentsAbove: number;
                known: {
                    ceiling: number;
                    changed: {
                        after: number;
                        application: string;
                        before: number;
                    }[];
                    /** @enum {string} */
                    status: "optimal" | "feasible";
                    unused: number;
                    value: string;
                } | null;
                lost: number;
                /** @enum {string} */
                status: "optimal" | "feasible";
                year: number;
            }[];
            years: {
                bound?: string;
                ceiling?: number;
                committed: number;
                granted: number;
                reservation: boolean;
                room?: number;
                year: number;
            }[];
        } | components["schemas"]["InfeasibleProposal"];
        /** What stress is asked with */
        StressRequest: {
            /** @description Default: 10 per cent less in each later year with a forecast. */
            cuts?: {
                /** @description Kroner less; this or byPercent. */
                by?: number;
                /** @description Per cent less, from 0 to 100; this or by. */
                byPercent?: number | string;
                /** @description A year after the scheme's. */
                year: number;
            }[];
            round: components["schemas"]["ScoredRound"];
        };
        /**
         * fordel subscribing
         * @description Where events are to be sent, and which.
         */
        Subscribing: {
            /** @description The ids of the rounds that are wanted; all of them where it is absent. */
            rounds?: string[];
            /** @description The types of event that are wanted; all of them where it is absent. */
            types?: ("no.imdi.fordel.round.created" | "no.imdi.fordel.round.changed" | "no.imdi.fordel.proposal.made" | "no.imdi.fordel.proposal.adopted" | "no.imdi.fordel.step.made" | "no.imdi.fordel.step.adopted" | "no.imdi.fordel.scenario.kept" | "no.imdi.fordel.scenario.removed" | "no.imdi.fordel.round.imported")[];
            /** @description Where events are sent: an address with https. */
            url: string;
        };
        Subscription: {
            changed: {
                at: string;
                by: string;
            };
            created: {
                at: string;
                by: string;
            };
            /** @description Until when the secret before signs too (UTC). */
            earlierSecretUntil?: string;
            id: string;
            /** @description The ids of the rounds that are wanted; all of them where it is absent. */
            rounds?: string[];
            /**
             * @description ended: the receiver answered 410.
             * @enum {string}
             */
            status: "active" | "paused" | "ended";
            /** @description The types of event that are wanted; all of them where it is absent. */
            types?: ("no.imdi.fordel.round.created" | "no.imdi.fordel.round.changed" | "no.imdi.fordel.proposal.made" | "no.imdi.fordel.proposal.adopted" | "no.imdi.fordel.step.made" | "no.imdi.fordel.step.adopted" | "no.imdi.fordel.scenario.kept" | "no.imdi.fordel.scenario.removed" | "no.imdi.fordel.round.imported")[];
            /** @description Where events are sent: an address with https. */
            url: string;
            /** @description Raised by every change; the ETag has it too. */
            version: number;
        };
        SubscriptionList: {
            items: components["schemas"]["Subscription"][];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
        SubscriptionSecret: {
            /** @description What events are signed with (Standard Webhooks). It is shown once: absent where the same request was answered before. */
            secret?: string;
            subscription: components["schemas"]["Subscription"];
        };
        SubscriptionTest: {
            delivered: boolean;
            /** @description Why not, for example status-503, timeout or refused-address. */
            failure?: string;
        };
        /**
         * fordel sweep
         * @description The best proposal at many values of one or two figures, and where somebody comes in or falls out.
         */
        Sweep: {
            and?: {
                by: number;
                figure: {
                    /** @constant */
                    kind: "cap";
                } | {
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "projects";
                };
                from: number;
                to: number;
            };
            changePoints: {
                after: {
                    at: number;
                    /** @constant */
                    status: "optimal";
                    unused: number;
                    value: string;
                } | {
                    at: number;
                    /** @constant */
                    status: "infeasible";
                };
                before: {
                    at: number;
                    /** @constant */
                    status: "optimal";
                    unused: number;
                    value: string;
                } | {
                    at: number;
                    /** @constant */
                    status: "infeasible";
                };
                comesIn: string[];
                fallsOut: string[];
            }[];
            made: {
                by: string;
                content: string;
                round: string;
            };
            open: {
                from: number;
                to: number;
            }[];
            points: ({
                and?: number;
                areas: {
                    area: string;
                    committed: number;
                    granted: number;
                    projects: number;
                    unused: number;
                }[];
                at: number;
                changes?: {
                    after: number;
                    application: string;
                    before: number;
                }[];
                granted: number;
                grants: {
                    amount: number;
                    application: string;
                }[];
                /** @enum {string} */
                preference: "settled" | "unsettled";
                projects: number;
                /** @constant */
                status: "optimal";
                totals: {
                    unused: number;
                    value: string;
                };
            } | {
                and?: number;
                areas: {
                    area: string;
                    committed: number;
                    granted: number;
                    projects: number;
                    unused: number;
                }[];
                at: number;
                bounds: {
                    unused: number;
                    value: string;
                };
                changes?: {
                    after: number;
                    application: string;
                    before: number;
                }[];
                granted: number;
                grants: {
                    amount: number;
                    application: string;
                }[];
                /** @enum {string} */
                preference: "settled" | "unsettled";
                projects: number;
                /** @constant */
                status: "feasible";
                totals: {
                    unused: number;
                    value: string;
                };
            } | {
                and?: number;
                at: number;
                conflicts?: components["schemas"]["Message"][];
                repairs?: components["schemas"]["Message"][];
                /** @constant */
                status: "infeasible";
            } | {
                and?: number;
                at: number;
                /** @constant */
                status: "not-known";
            })[];
            range: {
                by: number;
                figure: {
                    /** @constant */
                    kind: "cap";
                } | {
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "projects";
                };
                from: number;
                to: number;
            };
        };
        /** What sweep is asked with */
        SweepRequest: {
            /** @description A second figure: then every pair of values. */
            and?: {
                /** @description The step between. */
                by: number;
                /** @description The figure that is moved. */
                figure: {
                    /** @constant */
                    kind: "cap";
                } | {
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "projects";
                };
                /** @description Its first value: kroner, or a number of projects. */
                from: number;
                /** @description Its last value. */
                to: number;
            };
            range: {
                /** @description The step between. */
                by: number;
                /** @description The figure that is moved. */
                figure: {
                    /** @constant */
                    kind: "cap";
                } | {
                    /** @constant */
                    kind: "ceiling";
                    year: number;
                } | {
                    area: string;
                    /** @constant */
                    kind: "minimum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "maximum";
                } | {
                    area: string;
                    /** @constant */
                    kind: "projects";
                };
                /** @description Its first value: kroner, or a number of projects. */
                from: number;
                /** @description Its last value. */
                to: number;
            };
            round: components["schemas"]["ScoredRound"];
        };
        /**
         * fordel verification
         * @description Whether a proposal holds, checked without a solver.
         */
        Verification: {
            findings: {
                code: string;
                /** @description A sentence in the language that was asked for. */
                message: string;
                /** @description Where in the proposal, such as awards[3].amounts.2025; empty for the whole. */
                place: string;
                rule: string;
            }[];
            /** @description Nothing is broken, and every claim that the proposal makes is proven. */
            holds: boolean;
            /** @description What is proven; before and after a reprioritisation. Absent for a portfolio. */
            proven?: {
                /** @description No proposal with this unused money has a greater value (R12 b). */
                bound?: string;
                /** @description No proposal can hold all the rules (R14). */
                infeasible: boolean;
                /** @description It is best by R12 (a) and (b). */
                optimal: boolean;
                /** @description Every rule and every figure holds. */
                rules: boolean;
                /** @description Kroner: no proposal leaves less unused (R12 a). Absent where not proven. */
                unused?: number;
            } | {
                after: {
                    /** @description No proposal with this unused money has a greater value (R12 b). */
                    bound?: string;
                    /** @description No proposal can hold all the rules (R14). */
                    infeasible: boolean;
                    /** @description It is best by R12 (a) and (b). */
                    optimal: boolean;
                    /** @description Every rule and every figure holds. */
                    rules: boolean;
                    /** @description Kroner: no proposal leaves less unused (R12 a). Absent where not proven. */
                    unused?: number;
                };
                before: {
                    /** @description No proposal with this unused money has a greater value (R12 b). */
                    bound?: string;
                    /** @description No proposal can hold all the rules (R14). */
                    infeasible: boolean;
                    /** @description It is best by R12 (a) and (b). */
                    optimal: boolean;
                    /** @description Every rule and every figure holds. */
                    rules: boolean;
                    /** @description Kroner: no proposal leaves less unused (R12 a). Absent where not proven. */
                    unused?: number;
                };
            };
        };
        /** What verify is asked with */
        VerifyRequest: {
            /**
             * @description That a reprioritisation was asked for in place of the scheme's own (R13).
             * @enum {string}
             */
            policy?: "best-use" | "proportional" | "in-order";
            /** @description What is checked: a proposal, or the answer to a reprioritisation. */
            proposal: {
                [key: string]: unknown;
            };
            round: components["schemas"]["Round"];
        } | {
            portfolio: components["schemas"]["Portfolio"];
            /** @description Its answer. */
            proposal: {
                [key: string]: unknown;
            };
        };
        /**
         * fordel what-if
         * @description A round with changes made, and the proposal for it.
         */
        WhatIf: {
            proposal: components["schemas"]["Proposal"];
            /** @description With the changes made. */
            round: components["schemas"]["Round"];
            /** @description Of the round that is kept. */
            version?: number;
        } | {
            /** @description Without its proof. */
            proposal: {
                areas: {
                    area: string;
                    committed: number;
                    granted: number;
                    projects: number;
                    released?: number;
                    unused: number;
                }[];
                awards: {
                    amounts: {
                        [key: string]: number;
                    };
                    application: string;
                    /** @enum {string} */
                    outcome: "granted" | "reduced" | "declined" | "dismissed";
                    reasons: components["schemas"]["Message"][];
                    score: string;
                    years?: number;
                }[];
                conflicts: components["schemas"]["Message"][];
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                inversions: {
                    application: string;
                    area: string;
                    lower: string[];
                    reasons: components["schemas"]["Message"][];
                    score: string;
                }[];
                made: {
                    by: string;
                    content: string;
                    round: string;
                };
                /** @enum {string} */
                preference: "settled" | "unsettled";
                secondOpinions?: components["schemas"]["Message"][];
                spread?: {
                    numbers?: {
                        atLeast: number;
                        grants: number;
                        number: string;
                    }[];
                    perApplicant?: {
                        mostAmount: number;
                        mostGrants: number;
                    };
                };
                /** @constant */
                status: "optimal";
                ties: string[];
                totals: {
                    bound: string;
                    laterBound?: string;
                    laterValue?: string;
                    unused: number;
                    unusedBound: number;
                    value: string;
                };
                unique?: boolean;
                years: {
                    ceiling?: number;
                    committed: number;
                    granted: number;
                    left?: number;
                    reservation?: boolean;
                    year: number;
                }[];
            } | {
                areas: {
                    area: string;
                    committed: number;
                    granted: number;
                    projects: number;
                    released?: number;
                    unused: number;
                }[];
                awards: {
                    amounts: {
                        [key: string]: number;
                    };
                    application: string;
                    /** @enum {string} */
                    outcome: "granted" | "reduced" | "declined" | "dismissed";
                    reasons: components["schemas"]["Message"][];
                    score: string;
                    years?: number;
                }[];
                conflicts: components["schemas"]["Message"][];
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                inversions: {
                    application: string;
                    area: string;
                    lower: string[];
                    reasons: components["schemas"]["Message"][];
                    score: string;
                }[];
                made: {
                    by: string;
                    content: string;
                    round: string;
                };
                /** @enum {string} */
                preference: "settled" | "unsettled";
                secondOpinions?: components["schemas"]["Message"][];
                spread?: {
                    numbers?: {
                        atLeast: number;
                        grants: number;
                        number: string;
                    }[];
                    perApplicant?: {
                        mostAmount: number;
                        mostGrants: number;
                    };
                };
                /** @constant */
                status: "feasible";
                ties: string[];
                totals: {
                    bound: string;
                    laterBound?: string;
                    laterValue?: string;
                    unused: number;
                    unusedBound: number;
                    value: string;
                };
                unique?: boolean;
                years: {
                    ceiling?: number;
                    committed: number;
                    granted: number;
                    left?: number;
                    reservation?: boolean;
                    year: number;
                }[];
            } | {
                areas: {
                    area: string;
                    committed: number;
                    granted: number;
                    projects: number;
                    released?: number;
                    unused: number;
                }[];
                awards: {
                    amounts: {
                        [key: string]: number;
                    };
                    application: string;
                    /** @enum {string} */
                    outcome: "granted" | "reduced" | "declined" | "dismissed";
                    reasons: components["schemas"]["Message"][];
                    score: string;
                    years?: number;
                }[];
                conflicts: components["schemas"]["Message"][];
                definition?: {
                    /** @description The id of the definition, such as tuki-2025. */
                    id: string;
                    /** @description Its version, such as 1. */
                    version: string;
                };
                made: {
                    by: string;
                    content: string;
                    round: string;
                };
                repairs: components["schemas"]["Message"][];
                /** @constant */
                status: "infeasible";
                years: {
                    ceiling?: number;
                    committed: number;
                    granted: number;
                    left?: number;
                    reservation?: boolean;
                    year: number;
                }[];
            };
            /** @description What the changes left of the rules. */
            round: {
                commitments?: {
                    /** @description Kroner by year, from the scheme's year on. */
                    amounts: {
                        [key: string]: number;
                    };
                    /** @description The id of an area of the scheme. */
                    area: string;
                    id: string;
                }[];
                decisions?: {
                    /** @description Kroner in the scheme's year, with `grant` only; without it any amount that R4 allows. */
                    amount?: number;
                    /** @description The id of an application. */
                    application: string;
                    /** @enum {string} */
                    decision: "grant" | "decline";
                    reason?: string;
                    /** @description With `grant` only: for so many years, where the scheme permits fewer (R17). */
                    years?: number;
                }[];
                scheme: {
                    areas: {
                        /** @description The kinds of applicant that the area admits (R1). Default: any. */
                        applicantKinds?: ("municipality" | "county" | "district" | "voluntary" | "other")[];
                        id: string;
                        /** @description Kroner that commitments and grants in the area may come to (R7). Default: no limit. */
                        maximum?: number;
                        /** @description Kroner set aside for the area in the scheme's year (R8). Default 0. */
                        minimum?: number;
                        name: string;
                        /** @description Candidates that may get a grant (R7). Default: no limit. */
                        projectsAtMost?: number;
                        /**
                         * @description What may happen to the area's unused money (R13). Default: release.
                         * @enum {string}
                         */
                        unused?: "release" | "readvertise" | "hold";
                    }[];
                    /** @description When things happen (docs/calendar.md). */
                    calendar?: {
                        /** @description Days from the answer in which a grant is to be accepted. */
                        acceptanceDays?: number;
                        /** @description When the scheme is announced. */
                        announcement?: string;
                        /** @description When the annual report and the accounts are due; a month and a day are in the year after. */
                        annualReport?: string;
                        /** @description When applicants are answered and grant letters sent. */
                        answer?: string;
                        /** @description The last day to apply. Default: `conditions.deadline`, and never another day than that. */
                        deadline?: string;
                        /** @description The payments of a grant, in the scheme's year. */
                        instalments?: {
                            /** @description When it is paid; in the scheme's year, since it counts against that year's cap. */
                            date: string;
                            id: string;
                            name?: string;
                            /** @description Its share of a grant. The shares of all instalments are 1 together. */
                            share: number | string;
                        }[];
                        /** @description Whether a grant that is not accepted in time may lapse. Default false. */
                        lapses?: boolean;
                        /** @description Other reports, such as those of each quarter. */
                        reports?: {
                            /** @description When it is due. */
                            date: string;
                            id: string;
                            name: string;
                        }[];
                        /** @description When the status report is due. */
                        statusReport?: string;
                    };
                    /** @description Kroner for commitments and grants in the scheme's year (R6). */
                    cap: number;
                    conditions?: {
                        /**
                         * Format: date
                         * @description The last day in time, a Norwegian date (R1).
                         */
                        deadline?: string;
                        ownContributionRequired?: boolean;
                        /** @description Participants an application must have (R2). */
                        participantsAtLeast?: number;
                        signatureRequired?: boolean;
                        /** @description Years an application may ask for (R2). */
                        yearsAtMost?: number;
                    };
                    /** @description What the assessed amounts follow from (docs/eligible-costs.md). Without it they are given by hand. */
                    costs?: {
                        /** @description The G of this day holds for the whole year. Default: each month has the G of its first day. */
                        basicAmountOn?: string;
                        /** @description Basic amounts beside those of the built-in table. */
                        basicAmounts?: {
                            /** @description 1 G in kroner. */
                            amount: number;
                            /**
                             * Format: date
                             * @description The day it holds from.
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description The day it became known. Default: the day it holds from.
                             */
                            known?: string;
                        }[];
                        /**
                         * Format: date
                         * @description The day of the assessment: a G that became known later plays no part. Default: 1 January of the scheme's year.
                         */
                        knownOn?: string;
                        ownFinancing?: {
                            /** @description Ids of the rules whose costs it is about. Default: all that are not excluded. */
                            costs?: string[];
                            /** @description At least this share of the costs of a year is the applicant's own. */
                            share?: number | string;
                            /** @description At least so many kroner a year are the applicant's own. */
                            sum?: number;
                        };
                        /** @description The kinds of cost that there are, and what is covered of each. */
                        rules: ({
                            /** @description G that a participant is paid a year. Default: as much as is covered. */
                            benefit?: number | string;
                            /** @description G that are covered at most for a participant and year. */
                            ceiling: number | string;
                            /** @description What an application's costs name it by. */
                            id: string;
                            /** @constant */
                            kind: "participant-support";
                            name?: string;
                            /** @description Which applications may have such costs covered. Default: all. */
                            when?: {
                                /** @enum {string} */
                                applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                                /** @description The id of the application's area. */
                                area?: string;
                                /** @description The county's number, two digits: the first two of the applicant's municipality. */
                                county?: string;
                                /** @description Kroner applied for in the scheme's year, at least this. */
                                requestedAtLeast?: number;
                                /** @description A trait that the application has. */
                                trait?: string;
                                /** @description Years with an amount applied for, at least so many. */
                                yearsAtLeast?: number;
                            };
                            younger?: {
                                /** @description Participants under so many years are counted by themselves. */
                                age: number;
                                /** @description Their benefit as a share of the benefit. Default 1. */
                                benefitShare?: number | string;
                                /** @description Their ceiling as a share of the ceiling. Default 1. */
                                ceilingShare?: number | string;
                            };
                        } | {
                            /** @description What an application's costs name it by. */
                            id: string;
                            /** @constant */
                            kind: "post";
                            /** @description Kroner covered at most for a whole post and year. Default: no limit. */
                            most?: number;
                            name?: string;
                            /** @description Posts that are covered at most. Default: no limit. */
                            postsAtMost?: number | string;
                            /** @description Which applications may have such costs covered. Default: all. */
                            when?: {
                                /** @enum {string} */
                                applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                                /** @description The id of the application's area. */
                                area?: string;
                                /** @description The county's number, two digits: the first two of the applicant's municipality. */
                                county?: string;
                                /** @description Kroner applied for in the scheme's year, at least this. */
                                requestedAtLeast?: number;
                                /** @description A trait that the application has. */
                                trait?: string;
                                /** @description Years with an amount applied for, at least so many. */
                                yearsAtLeast?: number;
                            };
                        } | {
                            /** @description What an application's costs name it by. */
                            id: string;
                            /** @constant */
                            kind: "expense";
                            /** @description Kroner covered at most in a year. Default: no limit. */
                            most?: number;
                            name?: string;
                            /** @description The share of the cost that is covered. Default 1. */
                            share?: number | string;
                            /** @description Which applications may have such costs covered. Default: all. */
                            when?: {
                                /** @enum {string} */
                                applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                                /** @description The id of the application's area. */
                                area?: string;
                                /** @description The county's number, two digits: the first two of the applicant's municipality. */
                                county?: string;
                                /** @description Kroner applied for in the scheme's year, at least this. */
                                requestedAtLeast?: number;
                                /** @description A trait that the application has. */
                                trait?: string;
                                /** @description Years with an amount applied for, at least so many. */
                                yearsAtLeast?: number;
                            };
                        } | {
                            /** @description What an application's costs name it by. */
                            id: string;
                            /** @constant */
                            kind: "excluded";
                            name?: string;
                            /** @description Which applications may have such costs covered. Default: all. */
                            when?: {
                                /** @enum {string} */
                                applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                                /** @description The id of the application's area. */
                                area?: string;
                                /** @description The county's number, two digits: the first two of the applicant's municipality. */
                                county?: string;
                                /** @description Kroner applied for in the scheme's year, at least this. */
                                requestedAtLeast?: number;
                                /** @description A trait that the application has. */
                                trait?: string;
                                /** @description Years with an amount applied for, at least so many. */
                                yearsAtLeast?: number;
                            };
                        })[];
                    };
                    criteria: {
                        /** @description The highest score, in points. */
                        highest: number | string;
                        id: string;
                        /** @description The lowest score, in points. */
                        lowest: number | string;
                        name: string;
                        /** @description The least score that may be funded, in points (R2). */
                        threshold?: number | string;
                        /** @description What a point counts in the weighted total, 0 or more. */
                        weight: number | string;
                    }[];
                    /** @description The definition that the rules were taken from (docs/schemes.md). The proposal names it too. */
                    definition?: {
                        /** @description The id of the definition, such as tuki-2025. */
                        id: string;
                        /** @description Its version, such as 1. */
                        version: string;
                    };
                    grant?: {
                        /** @description A grant may be for the first years only, for at least so many (R17). Default: for all the years applied for. */
                        fewestYears?: number;
                        /** @description The greatest eligible amount of a year, in kroner (R3). */
                        largest?: number;
                        /** @description The least grant in kroner (R4). */
                        smallest?: number;
                        /** @description The least grant as a share, 0 to 1, of the eligible amount (R4). */
                        smallestShare?: number | string;
                        /** @description Grants are multiples of this many kroner. Default 1. */
                        step?: number;
                    };
                    id: string;
                    /**
                     * @description How the money is shared out (docs/kinds.md). Default: scored, which this is.
                     * @enum {string}
                     */
                    kind?: "scored";
                    /** @description Kroner by later year (R6); a year that is not there has no ceiling. */
                    laterCaps?: {
                        [key: string]: number;
                    };
                    name: string;
                    /**
                     * @description What is made as great as possible (R12). Default: score-kroner.
                     * @enum {string}
                     */
                    objective?: "score-kroner" | "points";
                    priorities?: {
                        id: string;
                        name?: string;
                        /** @description Points added to the score of each application that matches (R10). */
                        points: number | string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    }[];
                    /**
                     * @description Whether a lower score may win over a higher in an area (R10). Default: report.
                     * @enum {string}
                     */
                    ranking?: "report" | "strict";
                    reprioritisation?: {
                        /** @description The passage of the scheme that permits it, word for word, with its source; shown with answers. */
                        clause?: string;
                        /** @description Kroner an area may receive, by area. */
                        limits?: {
                            [key: string]: number;
                        };
                        /** @description Areas in the order they receive; for in-order. */
                        order?: string[];
                        /** @enum {string} */
                        policy: "best-use" | "proportional" | "in-order";
                        /** @description Areas that may receive. Default: all the others. */
                        receivers?: string[];
                    };
                    shares?: {
                        /** @description The share, 0 to 1, of all kroner granted that goes at least to what matches (R9). */
                        atLeast: number | string;
                        id: string;
                        name?: string;
                        /** @description Which applications it is about; all that is given must hold. */
                        when: {
                            /** @enum {string} */
                            applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                            /** @description The id of the application's area. */
                            area?: string;
                            /** @description The county's number, two digits: the first two of the applicant's municipality. */
                            county?: string;
                            /** @description Kroner applied for in the scheme's year, at least this. */
                            requestedAtLeast?: number;
                            /** @description A trait that the application has. */
                            trait?: string;
                            /** @description Years with an amount applied for, at least so many. */
                            yearsAtLeast?: number;
                        };
                    }[];
                    spread?: {
                        numbers?: {
                            /** @description Grants that go at least to what matches (R16). */
                            atLeast: number;
                            id: string;
                            name?: string;
                            /** @description Which applications it is about; all that is given must hold. */
                            when: {
                                /** @enum {string} */
                                applicantKind?: "municipality" | "county" | "district" | "voluntary" | "other";
                                /** @description The id of the application's area. */
                                area?: string;
                                /** @description The county's number, two digits: the first two of the applicant's municipality. */
                                county?: string;
                                /** @description Kroner applied for in the scheme's year, at least this. */
                                requestedAtLeast?: number;
                                /** @description A trait that the application has. */
                                trait?: string;
                                /** @description Years with an amount applied for, at least so many. */
                                yearsAtLeast?: number;
                            };
                        }[];
                        perApplicant?: {
                            /** @description Kroner granted to one applicant in the scheme's year (R15). Default: no limit. */
                            amountAtMost?: number;
                            /** @description Candidates of one applicant that may get a grant (R15). Default: no limit. */
                            grantsAtMost?: number;
                        };
                    };
                    /** @description The least weighted total that may be funded, in points (R2). */
                    threshold?: number | string;
                    /** @description The year that is shared out. */
                    year: number;
                };
            };
            /** @description Of the round that is kept. */
            version?: number;
        };
        /** What what-if is asked with */
        WhatIfRequest: {
            round: components["schemas"]["Round"];
            /** @description For rounds that are not scored, one without changes. */
            scenario: components["schemas"]["Scenario"];
        };
        WholeAuditList: {
            items: ({
                from?: number;
                hash: string;
                previous: string;
                previousOfRound: string;
                round: string;
                roundSequence: number;
                sequence: number;
                to: number;
                what: {
                    /** @constant */
                    action: "round-created";
                    applications?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    commitments?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    decisions?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    hash: string;
                    /** @constant */
                    scheme?: true;
                } | {
                    /** @constant */
                    action: "round-changed";
                    applications?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    commitments?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    decisions?: {
                        added?: string[];
                        removed?: string[];
                        replaced?: string[];
                    };
                    hash: string;
                    /** @constant */
                    scheme?: true;
                } | {
                    /** @constant */
                    action: "proposal-made";
                    content: string;
                    hash: string;
                    proposal: string;
                } | {
                    /** @constant */
                    action: "proposal-adopted";
                    awards: string;
                    content: string;
                    hash: string;
                    proposal: string;
                    reason: string;
                } | {
                    /** @constant */
                    action: "step-made";
                    content: string;
                    hash: string;
                    step: string;
                } | {
                    /** @constant */
                    action: "step-adopted";
                    awards: string;
                    content: string;
                    hash: string;
                    reason: string;
                    step: string;
                } | {
                    /** @constant */
                    action: "scenario-kept";
                    content: string;
                    scenario: string;
                } | {
                    /** @constant */
                    action: "scenario-removed";
                    scenario: string;
                } | {
                    /** @constant */
                    action: "round-imported";
                    archive: string;
                    hash: string;
                };
                /** Format: date-time */
                when: string;
                who: {
                    id: string;
                    /** @enum {string} */
                    kind: "local" | "officer" | "machine";
                    name: string;
                };
            } | {
                from?: number;
                hash: string;
                portfolio: string;
                portfolioSequence: number;
                previous: string;
                previousOfPortfolio: string;
                sequence: number;
                to: number;
                what: {
                    /** @constant */
                    action: "portfolio-kept";
                    content: string;
                } | {
                    /** @constant */
                    action: "portfolio-removed";
                } | {
                    /** @constant */
                    action: "portfolio-proposal-made";
                    content: string;
                    made: string;
                    proposal: string;
                };
                /** Format: date-time */
                when: string;
                who: {
                    id: string;
                    /** @enum {string} */
                    kind: "local" | "officer" | "machine";
                    name: string;
                };
            } | {
                from?: number;
                hash: string;
                previous: string;
                previousOfSubscription: string;
                sequence: number;
                subscription: string;
                subscriptionSequence: number;
                to: number;
                what: {
                    /** @constant */
                    action: "subscription-made";
                    content: string;
                    receiver: string;
                } | {
                    /** @constant */
                    action: "subscription-changed";
                    content: string;
                    receiver: string;
                    /** @enum {string} */
                    status: "active" | "paused";
                } | {
                    /** @constant */
                    action: "subscription-secret-changed";
                    content: string;
                    receiver: string;
                } | {
                    /** @constant */
                    action: "subscription-ended";
                    content: string;
                    receiver: string;
                } | {
                    /** @constant */
                    action: "subscription-removed";
                };
                /** Format: date-time */
                when: string;
                who: {
                    id: string;
                    /** @enum {string} */
                    kind: "local" | "officer" | "machine";
                    name: string;
                };
            })[];
            /** @description Given as after, it asks for what follows. */
            next?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    allocate: {
        parameters: {
            query?: {
                /** @description Ask every floating-point engine too, and tell where it disagrees. */
                secondOpinion?: "true" | "false";
                /** @description Seconds for the whole answer; then the best so far is given. Default 20. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Round"];
            };
        };
        responses: {
            /** @description Who gets what, with a reason for everyone and a proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    alternatives: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlternativesRequest"];
            };
        };
        responses: {
            /** @description The best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alternatives"];
                };
            };
        };
    };
    importArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Archive"];
            };
        };
        responses: {
            /** @description The round. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
        };
    };
    verifyArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Archive"];
            };
        };
        responses: {
            /** @description Everything that does not hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveVerification"];
                };
            };
        };
    };
    listWholeAudit: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
                /** @description Only what was done to the portfolio with this id. */
                portfolio?: string;
                /** @description Only what was done to the round with this id. */
                round?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From the beginning, each entry chained to the one before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeAuditList"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareRequest"];
            };
        };
        responses: {
            /** @description The round as it is and with each scenario's changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    frontier: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrontierRequest"];
            };
        };
        responses: {
            /** @description The efficient frontier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Frontier"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: string;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
        };
    };
    policies: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoredRound"];
            };
        };
        responses: {
            /** @description Each policy, and each receiver alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliciesOrInfeasible"];
                };
            };
        };
    };
    portfolio: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Portfolio"];
            };
        };
        responses: {
            /** @description Each scheme's proposal, and what moves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioAnswer"];
                };
            };
        };
    };
    listPortfolios: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: string;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioList"];
                };
            };
        };
    };
    createPortfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortfolioOfRounds"];
            };
        };
        responses: {
            /** @description Its id and version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioHead"];
                };
            };
        };
    };
    getPortfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The portfolio's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPortfolio"];
                };
            };
        };
    };
    putPortfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
                /** @description * where it must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The portfolio's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortfolioOfRounds"];
            };
        };
        responses: {
            /** @description Its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioHead"];
                };
            };
            /** @description Its version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioHead"];
                };
            };
        };
    };
    deletePortfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The portfolio's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioHead"];
                };
            };
        };
    };
    listPortfolioProposals: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The portfolio's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without their documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioProposalList"];
                };
            };
        };
    };
    createPortfolioProposal: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The portfolio's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer's id, and what it is of. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioProposalHead"];
                };
            };
        };
    };
    getPortfolioProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The portfolio's id. */
                id: string;
                /** @description The answer's id. */
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was made, with the portfolio as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredPortfolioProposal"];
                };
            };
        };
    };
    prices: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PricesRequest"];
            };
        };
        responses: {
            /** @description The proposal and the prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prices"];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the problem's type. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its text, with an ellipsis for each value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
        };
    };
    rankingList: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 20. */
                timeLimit?: number;
                /** @description Stop at the first that there is no money for, or skip it. Both where none is given. */
                variant?: "stop" | "skip";
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoredRound"];
            };
        };
        responses: {
            /** @description Each list against the proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingList"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoredRound"];
            };
        };
        responses: {
            /** @description By area, kind of applicant, county and size, and the price of each limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairnessOrInfeasible"];
                };
            };
        };
    };
    reprioritise: {
        parameters: {
            query?: {
                /** @description How released money is moved, in place of the scheme's own (R13). */
                policy?: "best-use" | "proportional" | "in-order";
                /** @description Seconds for the whole answer; then the best so far is given. Default 20. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoredRound"];
            };
        };
        responses: {
            /** @description Before and after, and what was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reprioritisation"];
                };
            };
        };
    };
    robustness: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 120. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RobustnessRequest"];
            };
        };
        responses: {
            /** @description By application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Robustness"];
                };
            };
        };
    };
    listRounds: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: string;
                /** @description Only those whose rules were taken from this definition. */
                definition?: string;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundList"];
                };
            };
        };
    };
    createRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Round"];
            };
        };
        responses: {
            /** @description Its id and version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredRound"];
                };
            };
        };
    };
    putRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
                /** @description * where it must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Round"];
            };
        };
        responses: {
            /** @description Its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
            /** @description Its version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
        };
    };
    getAdoption: {
        parameters: {
            query?: {
                /** @description A version of the round: what was decided then. Default: what is decided now. */
                version?: number;
            };
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
        };
    };
    adoptProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Adopting"];
            };
        };
        responses: {
            /** @description The award list. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
        };
    };
    listAnalyses: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without the answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisList"];
                };
            };
        };
    };
    createAnalysis: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description wait=10 for how many seconds to wait for the answer, respond-async for not at all (RFC 7240). Default 10 seconds. */
                Prefer?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalysisRequest"];
            };
        };
        responses: {
            /** @description The answer's id and what it is of. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisHead"];
                };
            };
            /** @description It is being worked on. Look at Location. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
        };
    };
    getAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The answer's id. */
                analysis: string;
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredAnalysis"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: string;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
        };
    };
    putApplications: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Items"];
            };
        };
        responses: {
            /** @description Which were new and which replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPut"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of an application. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
        };
    };
    putApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
                /** @description * where it must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of an application. */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDocument"];
            };
        };
        responses: {
            /** @description The round's version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPut"];
                };
            };
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of an application. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round's version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
        };
    };
    getArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As fordel verify takes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archive"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From the beginning, each entry chained to the one before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: string;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
        };
    };
    putCommitments: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Items"];
            };
        };
        responses: {
            /** @description Which were new and which replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPut"];
                };
            };
        };
    };
    getCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of one of the commitments. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
        };
    };
    putCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
                /** @description * where it must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of one of the commitments. */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDocument"];
            };
        };
        responses: {
            /** @description The round's version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPut"];
                };
            };
        };
    };
    deleteCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of one of the commitments. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round's version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
        };
    };
    compareOnRound: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 20. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeptCompareRequest"];
            };
        };
        responses: {
            /** @description The round and each scenario, and what is other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: string;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
        };
    };
    putDecisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Items"];
            };
        };
        responses: {
            /** @description Which were new and which replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPut"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of one of the decisions. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
        };
    };
    putDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
                /** @description * where it must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of one of the decisions. */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDocument"];
            };
        };
        responses: {
            /** @description The round's version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsPut"];
                };
            };
        };
    };
    deleteDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The id of one of the decisions. */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round's version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** @description What would become of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    getImportFile: {
        parameters: {
            query?: {
                /** @description With what the round has, to be changed and read again. Default false: empty. */
                filled?: "true" | "false";
                /** @description What file. Default xlsx. */
                format?: "xlsx" | "csv";
                /** @description The language of the headings. Default: that of Accept-Language. */
                language?: "nb" | "nn" | "en";
                /** @description What is filled in. Default applications. */
                of?: "applications" | "commitments";
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with a name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["PaperFile"];
                    "text/csv": components["schemas"]["PaperFile"];
                };
            };
        };
    };
    listPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With the decision and the newest proposals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperList"];
                };
            };
        };
    };
    getPaper: {
        parameters: {
            query?: {
                /** @description What file. Default html. */
                format?: "xlsx" | "csv" | "docx" | "pdf" | "html";
                /** @description The language of the paper. Default: that of Accept-Language. */
                language?: "nb" | "nn" | "en";
                /** @description A proposal of the round: its paper is a draft, and says so. Default: what is decided. */
                proposal?: string;
                /** @description A version of the round: what was decided then. Default: what is decided now. */
                version?: number;
            };
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description Which one: award-list, protocol, reasons, decision-memo. */
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with a name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["PaperFile"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["PaperFile"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["PaperFile"];
                    "text/csv": components["schemas"]["PaperFile"];
                    "text/html": components["schemas"]["PaperFile"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without their documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    createProposal: {
        parameters: {
            query?: {
                /** @description How released money is moved, in place of the scheme's own (R13). */
                policy?: "best-use" | "proportional" | "in-order";
                /** @description What is asked of the round. Default allocate. */
                question?: "allocate" | "reprioritise";
                /** @description Seconds for the whole answer; then the best so far is given. Default 20. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description wait=10 for how many seconds to wait for the answer, respond-async for not at all (RFC 7240). Default 10 seconds. */
                Prefer?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal's id and what it is of. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalHead"];
                };
            };
            /** @description It is being worked on. Look at Location. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
        };
    };
    getProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The proposal's id. */
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredProposal"];
                };
            };
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: string;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id, without their changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The scenario's id. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With what does not fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptScenario"];
                };
            };
        };
    };
    putScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
                /** @description * where it must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The scenario's id. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description As it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptScenario"];
                };
            };
        };
    };
    deleteScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The scenario's id. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioHead"];
                };
            };
        };
    };
    putScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDocument"];
            };
        };
        responses: {
            /** @description The round's version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHead"];
                };
            };
        };
    };
    listSecondSteps: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without their documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStepList"];
                };
            };
        };
    };
    createSecondStep: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Events"];
            };
        };
        responses: {
            /** @description Its id, and what kind of step it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStepHead"];
                };
            };
        };
    };
    getSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The second step's id. */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredSecondStep"];
                };
            };
        };
    };
    adoptSecondStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
                /** @description The second step's id. */
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptingStep"];
            };
        };
        responses: {
            /** @description The award list from then on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
        };
    };
    tryOnRound: {
        parameters: {
            query?: {
                /** @description figures leaves out the applications and the proof, for whoever asks again at every move; such an answer cannot be verified. Default whole. */
                detail?: "whole" | "figures";
                /** @description Seconds for the whole answer; then the best so far is given. Default 20. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The round's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeptWhatIfRequest"];
            };
        };
        responses: {
            /** @description The changed round and its proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The run's id. */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The run's id. */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run, called off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
        };
    };
    listenToRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description The run's id. */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, until the run has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description There are no more events. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names and addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaList"];
                };
            };
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name, such as round. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draft 2020-12. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonSchema"];
                };
            };
        };
    };
    listSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeList"];
                };
            };
        };
    };
    getScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The scheme's id, such as tuki-2025. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition, with its sources and assumptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeDefinition"];
                };
            };
        };
    };
    getSchemeExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The scheme's id, such as tuki-2025. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
        };
    };
    secondStep: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepRequest"];
            };
        };
        responses: {
            /** @description What stays, and who is next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStep"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller, and what a change with a session has to be sent with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
        };
    };
    stress: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StressRequest"];
            };
        };
        responses: {
            /** @description By year and by cut. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StressOrInfeasible"];
                };
            };
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Subscribing"];
            };
        };
        responses: {
            /** @description The subscription with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionSecret"];
                };
            };
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: where nothing else is there, 304 is the answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The subscription's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
        };
    };
    putSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The subscription's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resubscribing"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The subscription's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description What next was in the answer before. */
                after?: number;
                /** @description So many at most. Default 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The subscription's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterList"];
                };
            };
        };
    };
    sendAllAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The subscription's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentAgain"];
                };
            };
        };
    };
    sendAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The subscription's id. */
                id: string;
                /** @description Its sequence in the list. */
                sequence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That it will be tried once more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentAgain"];
                };
            };
        };
    };
    changeSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that is changed, or * for whatever is there. */
                "If-Match"?: string;
            };
            path: {
                /** @description The subscription's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription with its new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionSecret"];
                };
            };
        };
    };
    testSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The subscription's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the receiver took it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTest"];
                };
            };
        };
    };
    sweep: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SweepRequest"];
            };
        };
        responses: {
            /** @description Each value, and where somebody comes in or falls out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: {
                /** @description Seconds for the whole answer; then the best so far is given. Default 60. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        responses: {
            /** @description Whether all holds, and everything that does not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    whatIf: {
        parameters: {
            query?: {
                /** @description figures leaves out the applications and the proof, for whoever asks again at every move; such an answer cannot be verified. Default whole. */
                detail?: "whole" | "figures";
                /** @description Seconds for the whole answer; then the best so far is given. Default 20. */
                timeLimit?: number;
            };
            header?: {
                /** @description A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description The changed round and its proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
        };
    };
}
