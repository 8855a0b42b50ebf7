// Made by scripts/api-types.ts from the API’s own document. Do not edit.

export interface paths {
  '/api/apps': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['AppPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['AppAsked'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['App'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/apps/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['App'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/apps/{id}/compare': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { from: string; to: string }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['AppComparison'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/apps/{id}/rectifications': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['RectificationAsked'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Rectification'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/apps/{id}/rectifications/{rectificationId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string; rectificationId: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['RectificationChange'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Rectification'] };
        };
      };
    };
    trace?: never;
  };
  '/api/apps/{id}/versions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['VersionAsked'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['AppVersion'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/apps/{id}/versions/{versionId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string; versionId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['AppVersion'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/apps/{id}/versions/{versionId}/answers': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string; versionId: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['AnswersAsked'] } };
      responses: {
        202: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['AppVersion'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/apps/{id}/versions/{versionId}/report': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query: { form: 'html' | 'docx' };
        header?: never;
        path: { id: string; versionId: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/octet-stream': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/backups': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Backups'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        202: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['BackupBegun'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['CasePage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['CaseAsked'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Case'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Case'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['CaseChange'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Case'] } };
      };
    };
    trace?: never;
  };
  '/api/cases/{id}/count': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['CountAsked'] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Case'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/facts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['CaseFacts'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Case'] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/materials': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['MaterialsAsked'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Case'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/report': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { form: 'html' | 'docx' }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/octet-stream': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/what-if': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['WhatIf'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['WhatIfAnswer'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clocks': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { after?: string; limit?: number; from?: string; to?: string; objectKind?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ClockPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clocks.ics': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { from?: string; to?: string; objectKind?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/calendar': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/docs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header: { 'X-PZ-File-Name': string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/octet-stream': string } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['File'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['File'] } };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/{id}/reveal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['Reveal'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/octet-stream': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/findings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          after?: string;
          limit?: number;
          severity?: components['schemas']['Severity'];
          outcome?: components['schemas']['Outcome'];
          state?: components['schemas']['FindingState'];
          code?: string;
          source?: 'scan' | 'app';
          sourceId?: string;
          suppressed?: 'yes' | 'no' | 'all';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['FindingPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/findings/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Finding'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/findings/{id}/suppressions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['SuppressAsked'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Finding'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/findings/{id}/suppressions/{suppressionId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string; suppressionId: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Finding'] };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['IncidentPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['NewIncident'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['IncidentDetail'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['IncidentDetail'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['IncidentChange'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['IncidentDetail'] };
        };
      };
    };
    trace?: never;
  };
  '/api/incidents/{id}/acts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['IncidentAct'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['IncidentDetail'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['JobPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Job'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/{id}/cancel': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Job'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/judge': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['JudgeAsked'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Verdict'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { at?: string; kind?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawOfDay'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/diff': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { from: string; to: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawDiff'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/pack': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawInUse'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/packs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawPacks'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PackAsked'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawPack'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/packs/{id}/confirm': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawPack'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/packs/{id}/decline': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawPack'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/rules/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { at?: string }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['RulePage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/search': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { at?: string; q: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LawFound'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/signers': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PackSigners'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PackSignerAsked'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PackSigner'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/signers/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LedgerState'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/bundle': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['BundleWanted'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/zip': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/checkpoint': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/plain': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/entries': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          after?: string;
          limit?: number;
          action?: string;
          object?: string;
          actor?: string;
          from?: string;
          to?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LedgerEntryPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/entries/{index}/proof': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: { index?: number | null }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LedgerProof'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ledger/witnesses': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['WitnessPolicy'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['LedgerState'] };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['NotificationPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/oidc/{tenant}/begin': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { tenant: string }; cookie?: never };
      requestBody?: never;
      responses: {};
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/oidc/{tenant}/callback': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { tenant: string }; cookie?: never };
      requestBody?: never;
      responses: {};
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/openapi.json': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/overview': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Overview'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PersonPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['NewPerson'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['MadePerson'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/names': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PersonNames'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Person'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['PersonChange'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Person'] } };
      };
    };
    trace?: never;
  };
  '/api/people/{id}/reset': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['OneTimePassword'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/roles': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['RolesChange'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Person'] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/unlock': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Person'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/appeals': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { after?: string; limit?: number; state?: 'open' | 'upheld' | 'overturned' };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformAppealPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['NewPlatformAppeal'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformAppeal'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/appeals/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformAppeal'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/appeals/{id}/decide': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PlatformAppealOutcome'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformAppeal'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/corrections': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['CorrectionWanted'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Correction'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/drift': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { from: string; to: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['SlangDrift'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/items': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PlatformIntake'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformIntakeAnswer'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/items/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformItem'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/items/{id}/content': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/plain': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/items/{id}/hold': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['LegalHold'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformItem'] };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/orders': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['OrderPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['NewOrder'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Order'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/orders/{id}/deliver': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['OrderDelivery'] } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/zip': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/orders/{id}/refuse': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['OrderRefusal'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Order'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/packs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TermPacks'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['NewTermPack'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TermPack'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/packs/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TermPackDetail'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/packs/{id}/activate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TermPack'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/packs/{id}/deactivate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TermPack'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/quality': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ReviewQuality'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/queue': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformQueue'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/queue/claim': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PlatformClaim'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformReviewDetail'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/report-draft': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query: { from: string; to: string; authority: 'police' | 'cac' | 'market' };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['AuthorityReportDraft'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/rescan': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformRescan'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/rescans': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformRescans'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/rescans/{id}/changes': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query: { after?: string; limit?: number; change: 'caught' | 'released' };
        header?: never;
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformRescanChangePage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/reviews': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          after?: string;
          limit?: number;
          state?: 'waiting' | 'claimed' | 'second' | 'decided' | 'overturned';
          category?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformReviewPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/reviews/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformReviewDetail'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/reviews/{id}/case': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['CaseOfReview'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/reviews/{id}/decide': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PlatformDecision'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformReview'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/reviews/{id}/evidence': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/zip': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/reviews/{id}/release': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformReview'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/samples/next': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['PlatformReviewDetail'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/samples/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PlatformSample'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ReviewQuality'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/sellers': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['Seller'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['SellerFacts'] };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/sellers/{account}/facts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { account: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['SellerFacts'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/shields': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ShieldWanted'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Shield'] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/transparency': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { from: string; to: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Transparency'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/platform/warning': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { q: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['WarningCard'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/request-grounds': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['RequestGrounds'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requests': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          after?: string;
          limit?: number;
          state?:
            | 'open'
            | 'done'
            | 'received'
            | 'incomplete'
            | 'accepted'
            | 'answered'
            | 'refused'
            | 'appealed'
            | 'closed'
            | 'withdrawn';
          kind?:
            | 'access'
            | 'copy'
            | 'transfer'
            | 'correct'
            | 'delete'
            | 'close-account'
            | 'withdraw-consent'
            | 'stop-marketing'
            | 'explain'
            | 'complaint';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['RequestPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requests/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['RequestDetail'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requests/{id}/acts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['RequestAct'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['RequestDetail'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/requests/{id}/reveal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['RevealPurpose'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['RequestClear'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Permissions'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { after?: string; limit?: number; outcome?: components['schemas']['Outcome'] };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ScanPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ScanAsked'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Scan'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Scan'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/answers': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['ScanAnswers'] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Scan'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/evidence': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['EvidenceMade'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/evidence/{fileId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string; fileId: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/zip': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/files': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ScanFilePage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/files/{fileId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string; fileId: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ScanFile'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/files/{fileId}/download': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string; fileId: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/octet-stream': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/files/{fileId}/redact': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: { 'Idempotency-Key'?: string };
        path: { id: string; fileId: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['RedactAsked'] } };
      responses: {
        202: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['JobStarted'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scans/{id}/files/{fileId}/view': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { after?: string; from?: number | null; marked?: '0' | '1'; limit?: number };
        header?: never;
        path: { id: string; fileId: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ViewPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Session'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SignIn'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Session'] };
        };
      };
    };
    delete: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/password': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['PasswordChange'] } };
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/totp': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['TotpConfirmation'] } };
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['TotpProposal'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TotpEnrolment'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/set-up': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['SetUpState'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['SetUp'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['SetUpDone'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/settings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Settings'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/settings/{key}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { key: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['SettingChange'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Setting'] };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/status': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Status'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          after?: string;
          limit?: number;
          owner?: string;
          state?: components['schemas']['TaskState'];
          severity?: components['schemas']['Severity'];
          due?: 'overdue' | 'today' | 'week';
          code?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TaskPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['TaskAsked'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/calendar': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { from: string; to: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TaskCalendar'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['TaskChange'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    trace?: never;
  };
  '/api/tasks/{id}/comments': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['CommentAsked'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/due': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['PostponeAsked'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/finish': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/proofs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['ProofAsked'] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/reopen': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['CommentAsked'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/review': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['ReviewAsked'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Task'] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tenant': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Tenant'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['TenantChange'] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Tenant'] } };
      };
    };
    trace?: never;
  };
  '/api/tokens': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['TokenPage'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['NewToken'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['MadeToken'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tokens/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/webhooks': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Webhooks'] };
        };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': components['schemas']['NewWebhook'] } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['MadeWebhook'] };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/webhooks/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    options?: never;
    head?: never;
    patch: {
      parameters: {
        query?: never;
        header: { 'Idempotency-Key'?: string; 'If-Match': string };
        path: { id: string };
        cookie?: never;
      };
      requestBody: { content: { 'application/json': components['schemas']['WebhookChange'] } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Webhook'] };
        };
      };
    };
    trace?: never;
  };
  '/healthz': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']['Health'] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/plain': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/portal.css': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/css': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/{slug}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/{slug}/act': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody: { content: { 'application/x-www-form-urlencoded': { [key: string]: string } } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/{slug}/fill': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody: { content: { 'application/x-www-form-urlencoded': { [key: string]: string } } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/{slug}/review': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody: { content: { 'application/x-www-form-urlencoded': { [key: string]: string } } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/{slug}/state': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody: { content: { 'application/x-www-form-urlencoded': { [key: string]: string } } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/{slug}/submit': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
      requestBody: { content: { 'application/x-www-form-urlencoded': { [key: string]: string } } };
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/p/{slug}/{receipt}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { slug: string; receipt: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/html': string } } };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Readiness'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Answer: { answer: 'yes' | 'no' | 'unknown'; note: string; proofId: string | null };
    AnswersAsked: {
      answers: { [key: string]: { answer: 'yes' | 'no' | 'unknown'; note?: string; proofId?: string | null } };
      facts?: { [key: string]: string | number | boolean | { [key: string]: unknown } | unknown[] | null };
    };
    App: components['schemas']['AppLine'] & {
      all: components['schemas']['AppVersionLine'][];
      rectifications: components['schemas']['Rectification'][];
    };
    AppAsked: components['schemas']['VersionAsked'] & { name?: string; developer?: string | null };
    AppComparison: {
      from: components['schemas']['AppVersionLine'];
      to: components['schemas']['AppVersionLine'];
      came: string[];
      mended: string[];
      returned: string[];
      stayed: string[];
      rows: {
        code: string;
        title: components['schemas']['Bilingual'];
        before: components['schemas']['Outcome'] | null;
        after: components['schemas']['Outcome'] | null;
      }[];
      sdks: { added: string[]; removed: string[] };
      permissions: { added: string[]; removed: string[] };
    };
    AppLine: {
      id: string;
      number: string;
      name: string;
      bundle: string | null;
      platform: string | null;
      developer: string | null;
      latest: components['schemas']['AppVersionLine'];
      versions: number;
      overdue: boolean;
      createdAt: string;
      version: number;
    };
    AppPage: { items: components['schemas']['AppLine'][]; next: string | null };
    AppVersion: components['schemas']['AppVersionLine'] & {
      sha256: string;
      packageId: string;
      policyIds: string[];
      runIds: string[];
      type: { id: string | null; name?: unknown; guess?: unknown } | null;
      date: string | null;
      board: components['schemas']['Behaviour'][];
      package: { [key: string]: unknown } | null;
      sdks: components['schemas']['Sdk'][];
      permissions: { [key: string]: unknown }[];
      matrix: { [key: string]: unknown }[];
      policy: { [key: string]: unknown } | null;
      policyChanges?: unknown;
      run: { [key: string]: unknown } | null;
      facts: { [key: string]: unknown };
      problem: components['schemas']['ReadProblem'];
      reports: { html: boolean; docx: boolean };
    };
    AppVersionLine: {
      id: string;
      appId: string;
      position: number;
      versionName: string | null;
      versionCode: string | null;
      channel: string | null;
      state: components['schemas']['ScanState'];
      jobId: string;
      tally: components['schemas']['Tally'];
      openQuestions: number;
      packed: string | null;
      createdAt: string;
      endedAt: string | null;
      version: number;
    };
    Article: {
      instrument: string;
      article: string;
      paragraph?: number;
      item?: number;
      title: components['schemas']['Bilingual'];
      types: string[];
    };
    AuthorityReportDraft: { title: string; sections: { heading: string; text: string }[] };
    Backup: {
      name: string;
      made: string;
      rows: number;
      files: number;
      bytes: number;
      ledgers: { size: number; root: string }[];
    };
    BackupBegun: { job: string; name: string };
    Backups: { items: components['schemas']['Backup'][]; passphrase: boolean };
    Behaviour: {
      code: string;
      rule: string;
      title: components['schemas']['Bilingual'];
      outcome: components['schemas']['Outcome'];
      basis: 'run' | 'policy' | 'package' | 'answer' | 'none';
      cites: string[];
      evidence: components['schemas']['Evidence'][];
      remedy: components['schemas']['Bilingual'] | null;
      question: {
        question: components['schemas']['Bilingual'];
        who: components['schemas']['Bilingual'];
        proof: components['schemas']['Bilingual'];
      } | null;
      answer: components['schemas']['Answer'];
      change: 'came' | 'mended' | 'returned' | 'stayed' | null;
      findingId: string | null;
    };
    Bilingual: { zh: string; en: string };
    BundleWanted: { indexes?: number[]; object?: string; purpose: string; disclose?: boolean };
    CalendarDay: {
      day: string;
      kind: 'work' | 'made-up' | 'rest' | 'unknown';
      name: string | null;
      tasks: components['schemas']['TaskLine'][];
    };
    Case: components['schemas']['CaseLine'] & {
      note: string;
      list: components['schemas']['Material'][];
      facts: components['schemas']['CaseFacts'];
      settings: components['schemas']['CountAsked'];
      jobId: string | null;
      running: {
        intermediate: true;
        phase: string;
        done: number;
        total: number | null;
        rows: number | null;
        since: string | null;
      } | null;
      problem: components['schemas']['ReadProblem'];
      result: components['schemas']['CountResult'];
      reports: { html: boolean; docx: boolean };
    };
    CaseAsked: { title: string; note?: string; fileIds?: string[] };
    CaseChange: { title?: string; note?: string };
    CaseFacts: { [key: string]: string | number | boolean | { [key: string]: unknown } | unknown[] | null };
    CaseLine: {
      id: string;
      number: string;
      title: string;
      state: 'new' | components['schemas']['ScanState'];
      materials: number;
      bytes: number;
      people: number | null;
      level: string | null;
      by: string;
      createdAt: string;
      version: number;
    };
    CaseOfReview: { case: string };
    CasePage: { items: components['schemas']['CaseLine'][]; next: string | null };
    CategoryCount: {
      code: string;
      title: components['schemas']['Bilingual'];
      carrying: number;
      rows: number;
      people: number;
      groups: number;
    };
    Clock: {
      id: string;
      rule: string;
      title: { zh: string; en: string };
      cites: string[];
      objectKind: string;
      objectId: string;
      startsAt: string;
      dueAt: string | null;
      latestAt: string | null;
      status: string;
      promise: boolean;
      state: 'running' | 'paused' | 'met' | 'overdue' | 'dropped';
      metAt: string | null;
      unit: string | null;
      limit: number | string | null;
      weekends: number;
      computed: { zh: string; en: string }[];
      strip: components['schemas']['StripDay'][];
    };
    ClockPage: { items: components['schemas']['Clock'][]; next: string | null };
    Column: {
      table: string;
      column: number;
      header: string | null;
      type: string;
      confidence: number;
      sampled: number;
      matched: number;
      rows: number;
      reasons: components['schemas']['Reason'][];
    };
    CommentAsked: { text: string };
    Correction: components['schemas']['CorrectionWanted'] & { number: string; at: string };
    CorrectionWanted: { thread: string; words: string; basis: string };
    CountAsked: {
      unit?: components['schemas']['CountUnit'];
      identity?: 'id-phone' | 'id-phone-name';
      map?: { column: number; role: string }[];
      link?: boolean;
      sm3?: boolean;
      date?: string;
      facts?: components['schemas']['CaseFacts'];
      seed?: number;
    };
    CountResult: {
      unit: components['schemas']['CountUnit'];
      identity: string;
      seed: number;
      raw: number;
      steps: components['schemas']['SubtractionStep'][];
      effective: number;
      rows: number;
      people: number;
      groups: number;
      distinctByIdNumber: number;
      distinctByPhone: number;
      unidentified: number;
      linked: { people: number; byPhone: number; idsJoined: number } | null;
      categories: components['schemas']['CategoryCount'][];
      province: components['schemas']['Share'][];
      birthYear: components['schemas']['Share'][];
      operator: components['schemas']['Share'][];
      overlap: number[][];
      growth: { file: string; newPeople: number; total: number }[];
      level: string;
      verdict: components['schemas']['Verdict'];
      problems: components['schemas']['ReadProblem'][];
      countedAt: string;
    };
    CountUnit: 'row' | 'person' | 'group';
    Deadline: {
      rule: string;
      start: string;
      shape: string;
      limit: number | string | null;
      unit: string | null;
      due: string | null;
      status: string;
      earliest: string | null;
      latest: string | null;
      excluded: { date: string; name: string; notice: string | null }[];
      worked: { date: string; name: string; notice: string | null }[];
      weekends: number;
      movedFrom: string | null;
      unannounced: number[];
      computed: components['schemas']['Bilingual'][];
    };
    DueAsked: { rule: string; start: string; promised?: number } | { day: string; reason: string } | null;
    DueItem: {
      id: string;
      kind: string;
      objectId: string;
      number: string;
      title: string;
      rule: string;
      owner: string | null;
      dueAt: string | null;
      overdue: boolean;
    };
    Evidence: { source: 'package' | 'policy' | 'run' | 'answer'; file: string; place?: string; text: string };
    EvidenceMade: { fileId: string; bytes: number; sha256: string; entries: number[] };
    Excerpt: {
      place: components['schemas']['Place'];
      parts: { text: string; type?: string; confidence?: number; reasons?: components['schemas']['Reason'][] }[];
    };
    File: { id: string; kind: string; name: string; bytes: number; sha256: string; createdAt: string };
    Finding: {
      id: string;
      number: string;
      source: 'scan' | 'app';
      sourceId: string;
      fileId: string | null;
      subject: string;
      kind: 'information' | 'rule' | 'behaviour';
      code: string;
      title: components['schemas']['Bilingual'];
      sensitivity: 'sensitive' | 'ordinary' | 'depends' | null;
      outcome: components['schemas']['Outcome'];
      severity: components['schemas']['Severity'];
      count: number;
      countBefore: number | null;
      state: components['schemas']['FindingState'];
      suppressed: boolean;
      suppressions: components['schemas']['Suppression'][];
      excerpt: components['schemas']['Excerpt'];
      taskId: string | null;
      firstSeen: string;
      lastSeen: string;
      version: number;
    };
    FindingPage: { items: components['schemas']['Finding'][]; next: string | null };
    FindingState: 'new' | 'ongoing' | 'worse' | 'recurred' | 'gone';
    Health: { ok: true };
    Holding: {
      type: string;
      title: components['schemas']['Bilingual'];
      sensitivity: 'sensitive' | 'ordinary' | 'depends';
      place: string;
      files: number;
      people: number;
      findings: number;
    };
    Incident: {
      id: string;
      number: string;
      title: string;
      state: 'open' | 'handled' | 'closed';
      level: string | null;
      discovered: string;
      leakedPeople: number | null;
      createdAt: string;
      dueAt: string | null;
      version: number;
    };
    IncidentAct: { act: 'note' | 'report' | 'notify' | 'end' | 'wrap-up'; text?: string; clock?: string };
    IncidentChange: {
      title?: string;
      facts?: components['schemas']['IncidentFacts'];
      texts?: components['schemas']['IncidentTexts'];
    };
    IncidentDetail: components['schemas']['Incident'] & {
      facts: components['schemas']['IncidentFacts'];
      texts: components['schemas']['IncidentTexts'];
      duties: {
        rule: string;
        duty: { zh: string; en: string };
        to: string[];
        act: 'report' | 'notify' | 'wrap-up';
        certain: boolean;
        clock: components['schemas']['Clock'];
      }[];
      questions: {
        fact: string;
        question: { zh: string; en: string };
        who?: { zh: string; en: string };
        proof?: { zh: string; en: string };
        rules: string[];
      }[];
      cites: string[];
      drafts: {
        report: components['schemas']['IncidentDraft'];
        notice: components['schemas']['IncidentDraft'];
        wrapUp: components['schemas']['IncidentDraft'];
      };
      acts: {
        id: string;
        at: string;
        act: string;
        actor: string;
        clock: string | null;
        text: string | null;
        entry: number | null;
      }[];
    };
    IncidentDraft: { title: string; sections: { heading: string; text: string }[]; missing: string[] };
    IncidentFacts: {
      operator?: 'CII' | 'central' | 'other';
      discovered: string;
      leakedPeople?: number;
      leakedSensitivePeople?: number;
      directLoss?: number;
      reposts?: number;
      views?: number;
      suspectedCrime?: boolean;
      leakPossible?: boolean;
    };
    IncidentPage: { items: components['schemas']['Incident'][]; next: string | null };
    IncidentTexts: {
      unit?: string;
      system?: string;
      happened?: string;
      kinds?: string[];
      cause?: string;
      harm?: string;
      measures?: string;
      advice?: string;
      trend?: string;
      clues?: string;
      next?: string;
      scene?: string;
      contact?: string;
    };
    Instrument: {
      id: string;
      title: components['schemas']['Bilingual'];
      short: components['schemas']['Bilingual'];
      number: string;
      issuer: components['schemas']['Bilingual'];
      promulgated: string | null;
      effective: components['schemas']['Window'];
      standing: components['schemas']['Standing'];
      supersededBy: string | null;
      text: string | null;
      note: components['schemas']['Bilingual'] | null;
    };
    Job: {
      id: string;
      kind: string;
      state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
      attempts: number;
      progress: { done: number; total: number | null; text?: string } | null;
      error: string | null;
      createdAt: string;
      startedAt: string | null;
      endedAt: string | null;
    };
    JobPage: { items: components['schemas']['Job'][]; next: string | null };
    JobStarted: { jobId: string };
    JudgeAsked: {
      kind: string;
      date: string;
      facts: { [key: string]: unknown };
      at?: string;
      profile?: 'pipl' | 'strict';
    };
    LawDiff: {
      from: string;
      to: string;
      instruments: {
        began: { id: string; title: components['schemas']['Bilingual']; number: string }[];
        ended: { id: string; title: components['schemas']['Bilingual']; number: string }[];
      };
      rules: {
        began: { rule: string; title: components['schemas']['Bilingual']; before: string[]; after: string[] }[];
        ended: { rule: string; title: components['schemas']['Bilingual']; before: string[]; after: string[] }[];
        moved: { rule: string; title: components['schemas']['Bilingual']; before: string[]; after: string[] }[];
      };
      touched: components['schemas']['Touched'];
    };
    LawFound: { items: components['schemas']['RuleLine'][]; coming: number };
    LawInUse: { packs: { [key: string]: unknown }[] };
    LawOfDay: {
      at: string;
      packs: { id: string; version: string; hash: string }[];
      instruments: components['schemas']['Instrument'][];
      rules: components['schemas']['RuleLine'][];
      coming: number;
    };
    LawPack: {
      id: string;
      packId: string;
      packVersion: string;
      hash: string;
      signer: string;
      state: 'proposed' | 'active' | 'declined' | 'replaced' | 'built_in';
      proposedBy: string | null;
      proposedAt: string | null;
      confirmedBy: string | null;
      activatedAt: string | null;
      changes: components['schemas']['PackChanges'];
      version: number;
    };
    LawPacks: { items: components['schemas']['LawPack'][] };
    LedgerEntry: {
      id: string;
      index: number | null;
      node: string;
      at: string;
      actor: string;
      actorName: string | null;
      action: string;
      object: string;
      purpose: string | null;
      decision: string | null;
      counts: { [key: string]: number };
      fieldClasses: string[];
    };
    LedgerEntryPage: { items: components['schemas']['LedgerEntry'][]; next: string | null };
    LedgerProof: { index: number; entry: string; proof: string; vkeys: string[]; policy: string | null };
    LedgerState: {
      origin: string;
      suite: string;
      vkeys: string[];
      size: number;
      checkpointed: number;
      checkpointAt: string | null;
      state: 'ok' | 'checkpoint-late' | 'witness-missing' | 'blocked';
      witnesses: { of: number; seen: number };
    };
    LegalHold: { document: string };
    MadePerson: components['schemas']['Person'] & { oneTimePassword: string | null };
    MadeToken: components['schemas']['Token'] & { secret: string };
    MadeWebhook: components['schemas']['Webhook'] & { secret: string };
    Material: {
      fileId: string;
      name: string;
      bytes: number;
      sha256: string;
      addedAt: string;
      by: string;
      checkedAt: string | null;
      rows: number | null;
      valid: number | null;
      layouts: { separator: string; columns: { header: string | null; role: string; category: string | null }[] }[];
    };
    MaterialsAsked: { fileIds: string[] };
    NewIncident: {
      title: string;
      facts: components['schemas']['IncidentFacts'];
      texts?: components['schemas']['IncidentTexts'];
    };
    NewOrder: { authority: string; document: string; scope: { accounts: string[]; from: string; to: string } };
    NewPerson: { account: string; name: string; roles: components['schemas']['Role'][]; oidcOnly?: boolean };
    NewPlatformAppeal: { review: string; text: string };
    NewTermPack: { text: string };
    NewToken: { name: string; scopes: string[]; days: number };
    NewWebhook: { url: string; events: string[] };
    Notification: { id: string; event: string; objectKind: string; objectId: string; at: string };
    NotificationPage: { items: components['schemas']['Notification'][]; next: string | null };
    OneTimePassword: { oneTimePassword: string };
    Order: components['schemas']['NewOrder'] & {
      id: string;
      number: string;
      handler: string;
      state: 'open' | 'delivered' | 'refused';
      receipt: string | null;
      createdAt: string;
      version: number;
    };
    OrderDelivery: { items: string[]; receipt: string };
    OrderPage: { items: components['schemas']['Order'][]; next: string | null };
    OrderRefusal: { reason: string };
    Outcome: 'violation' | 'suspected' | 'not_seen' | 'human' | 'not_applicable' | 'present';
    Overview: {
      at: string;
      day: string;
      due: components['schemas']['DueItem'][] | null;
      dueMore: number;
      findings: {
        bySeverity: { critical: number; high: number; medium: number; low: number };
        byOutcome: { violation: number; suspected: number; human: number; present: number };
      } | null;
      holdings: { items: components['schemas']['Holding'][]; asOf: string | null; running: number } | null;
      ledger: {
        entries: number;
        pending: number;
        checkpointAt: string | null;
        witnesses: { signed: number; needed: number } | null;
      } | null;
      acts: { id: string; at: string; actor: string; action: string; object: string; index: number | null }[] | null;
      hidden: ('due' | 'findings' | 'holdings' | 'ledger' | 'acts')[];
    };
    PackAsked: { fileId: string; signature: string };
    PackChanges: {
      added: string[];
      removed: string[];
      changed: string[];
      instruments: { added: string[]; removed: string[] };
      years: number[];
    };
    PackSigner: {
      id: string;
      name: string;
      publicKey: string;
      purpose: components['schemas']['SignerPurpose'];
      addedBy: string;
      addedAt: string;
      removedAt: string | null;
      version: number;
    };
    PackSignerAsked: { name: string; publicKey: string; purpose?: components['schemas']['SignerPurpose'] };
    PackSigners: { items: components['schemas']['PackSigner'][] };
    PasswordChange: { old: string; new: string };
    People: { people: number; byId: number; byPhoneAndName: number; atLeast: boolean };
    Permissions: { actions: components['schemas']['PolicyAction'][] };
    Person: {
      id: string;
      account: string;
      name: string;
      roles: components['schemas']['Role'][];
      state: 'active' | 'disabled';
      totp: boolean;
      lockedUntil: string | null;
      mustChangePassword: boolean;
      oidc: boolean;
      createdAt: string;
      version: number;
    };
    PersonChange: { name?: string; state?: 'active' | 'disabled' };
    PersonNames: { items: { id: string; name: string }[] };
    PersonPage: { items: components['schemas']['Person'][]; next: string | null };
    Place: {
      file: string;
      inside?: string[];
      part?: string;
      page?: number;
      line?: number;
      row?: number;
      column?: number;
      offset?: number;
      hidden?: boolean;
    };
    PlatformAppeal: {
      id: string;
      number: string;
      review: string;
      state: 'open' | 'upheld' | 'overturned';
      words: string | null;
      decidedBy: string | null;
      createdAt: string;
      version: number;
    };
    PlatformAppealOutcome: { outcome: 'upheld' | 'overturned' };
    PlatformAppealPage: { items: components['schemas']['PlatformAppeal'][]; next: string | null };
    PlatformClaim: { category?: string };
    PlatformDecision: {
      decision: 'pass' | 'hide' | 'take-down' | 'freeze-listing' | 'mute-group' | 'close-account';
      rule?: string;
    };
    PlatformIntake: {
      items: {
        id: string;
        kind: 'post' | 'listing' | 'comment' | 'nickname' | 'group' | 'picture';
        channel?: string;
        account: string;
        text: string;
        thread?: string;
        at?: string;
        around?: unknown;
      }[];
    };
    PlatformIntakeAnswer: {
      items: {
        id: string;
        item: string;
        label: string;
        category: string | null;
        score: number;
        action: 'block' | 'review' | 'pass';
        state: 'visible' | 'hidden' | 'removed';
        known: boolean;
        review: string | null;
        reasons: { start: number; end: number; term: string; category: string; strength: string; path: string[] }[];
        provisions: { instrument: string; article: string; text: string }[];
        pack: string;
      }[];
      entry: number;
    };
    PlatformItem: {
      id: string;
      external: string;
      kind: string;
      channel: string;
      account: string;
      state: 'visible' | 'hidden' | 'removed';
      label: string;
      category: string | null;
      score: number;
      action: string;
      sha256: string;
      pack: string;
      hold: string | null;
      snapshot: string | null;
      postedAt: string;
      version: number;
    };
    PlatformQueue: { items: { category: string; n: number; oldest: string }[] };
    PlatformRescan: { job: string };
    PlatformRescanChange: { external: string };
    PlatformRescanChangePage: { items: components['schemas']['PlatformRescanChange'][]; next: string | null };
    PlatformRescans: {
      items: {
        job: string;
        state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
        createdAt: string;
        endedAt: string | null;
        looked: number;
        caught: number;
        released: number;
      }[];
    };
    PlatformReview: {
      id: string;
      number: string;
      item: string;
      state: 'waiting' | 'claimed' | 'second' | 'decided' | 'overturned';
      category: string | null;
      score: number;
      claimedBy: string | null;
      claimedUntil: string | null;
      decision: string | null;
      rule: string | null;
      decidedBy: string | null;
      decidedAt: string | null;
      createdAt: string;
      version: number;
    };
    PlatformReviewDetail: components['schemas']['PlatformReview'] & {
      post: components['schemas']['PlatformItem'];
      text: string;
      reasons: { start: number; end: number; term: string; category: string; strength: string; path: string[] }[];
      heaviest: { feature: string; weight: number }[];
      provisions: { instrument: string; article: string; text: string }[];
      account: {
        id: string;
        items: { [key: string]: number };
        strikes: number;
        proposesClosing: boolean;
        linked: string[];
      };
      similar: components['schemas']['PlatformItem'][];
    };
    PlatformReviewPage: { items: components['schemas']['PlatformReview'][]; next: string | null };
    PlatformSample: { decision: 'pass' | 'hide' | 'take-down' | 'freeze-listing' | 'mute-group' | 'close-account' };
    PolicyAction: { action: string; all: components['schemas']['Role'][]; own: components['schemas']['Role'][] };
    PostponeAsked: { due: components['schemas']['DueAsked']; reason: string };
    Problem: {
      type: string;
      title: string;
      status: number;
      code: string;
      detail: string;
      todo: string;
      instance: string;
    };
    ProofAsked: { fileId: string; note?: string };
    Publication: { publisher: 'state_organ' | 'public_institution' | 'company' | 'individual'; periodOver?: boolean };
    Question: {
      fact: string;
      question: components['schemas']['Bilingual'];
      who?: components['schemas']['Bilingual'];
      proof?: components['schemas']['Bilingual'];
      rules: string[];
    };
    ReadProblem: {
      code: string;
      place: components['schemas']['Place'];
      what: components['schemas']['Bilingual'];
      todo: components['schemas']['Bilingual'];
    };
    Readiness: { ready: boolean; database: boolean; ledger: boolean };
    Reason: { kind: string; detail?: string };
    Rectification: {
      id: string;
      number: string;
      versionId: string;
      codes: string[];
      note: string;
      issued: string;
      workingDays: number;
      deadline: components['schemas']['Deadline'];
      dueDay: string | null;
      overdue: boolean;
      state: components['schemas']['RectificationState'];
      reply: string;
      retest: { versionId: string; mended: string[]; stayed: string[] } | null;
      by: string;
      createdAt: string;
      version: number;
    };
    RectificationAsked: { versionId: string; codes: string[]; issued: string; workingDays?: number; note?: string };
    RectificationChange: { state: 'answered' | 'retested' | 'closed'; reply?: string; versionId?: string };
    RectificationState: 'issued' | 'answered' | 'retested' | 'closed';
    RedactAsked: { policy?: 'public-notice' | 'share' };
    RedactedCopy: {
      state: components['schemas']['ScanState'];
      jobId: string;
      policy: string;
      fileId: string | null;
      bytes: number | null;
      treated: { type: string | null; operator: string; count: number }[];
      problem: components['schemas']['ReadProblem'];
    };
    Request: {
      id: string;
      number: string;
      kind:
        | 'access'
        | 'copy'
        | 'transfer'
        | 'correct'
        | 'delete'
        | 'close-account'
        | 'withdraw-consent'
        | 'stop-marketing'
        | 'explain'
        | 'complaint';
      title: { zh: string; en: string };
      basis: string;
      state: 'received' | 'incomplete' | 'accepted' | 'answered' | 'refused' | 'appealed' | 'closed' | 'withdrawn';
      onBehalf: string;
      identity: 'open' | 'matched' | 'not-matched';
      handler: string | null;
      createdAt: string;
      dueAt: string | null;
      clockState: string;
      version: number;
    };
    RequestAct: {
      act: 'accept' | 'ask-completion' | 'extend' | 'answer' | 'refuse' | 'uphold' | 'overturn' | 'close';
      text?: string;
      ground?: 'not-the-person' | 'kept-by-law' | 'technically-hard' | 'secrecy-by-law' | 'nothing-held' | 'abuse';
      identity?: 'matched' | 'not-matched';
    };
    RequestClear: { name: string; contact: string; account: string; text: string; entry: number };
    RequestDetail: components['schemas']['Request'] & {
      filing: { name: string; contact: string; account: string; text: string };
      clock: components['schemas']['Clock'];
      acts: {
        id: string;
        at: string;
        act: string;
        actor: string;
        actorName: string | null;
        ground: string | null;
        text: string | null;
        entry: number | null;
      }[];
      may: (
        | 'accept'
        | 'ask-completion'
        | 'complete'
        | 'extend'
        | 'answer'
        | 'refuse'
        | 'withdraw'
        | 'appeal'
        | 'uphold'
        | 'overturn'
        | 'close'
      )[];
    };
    RequestGrounds: {
      items: {
        id: 'not-the-person' | 'kept-by-law' | 'technically-hard' | 'secrecy-by-law' | 'nothing-held' | 'abuse';
        zh: string;
        en: string;
        basis: string;
      }[];
    };
    RequestPage: { items: components['schemas']['Request'][]; next: string | null };
    Reveal: {
      purpose: 'rights-request' | 'incident' | 'check-finding' | 'investigation' | 'audit' | 'publication' | 'other';
      note?: string;
    };
    RevealPurpose: {
      purpose: 'rights-request' | 'incident' | 'check-finding' | 'investigation' | 'audit' | 'publication' | 'other';
      note?: string;
    };
    ReviewAsked: { accept: boolean; note?: string };
    ReviewQuality: { looked: number; same: number; kappa: number | null };
    Role:
      | 'system-admin'
      | 'security-admin'
      | 'audit-admin'
      | 'protection-officer'
      | 'investigator'
      | 'tester'
      | 'publisher'
      | 'reader'
      | 'moderator';
    RolesChange: { roles: components['schemas']['Role'][] };
    RuleLine: {
      id: string;
      pack: string;
      kinds: string[];
      title: components['schemas']['Bilingual'];
      standing: components['schemas']['Standing'];
      effective: components['schemas']['Window'];
      outcome: string;
      cites: string[];
      under: string[];
    };
    RulePage: components['schemas']['RuleLine'] & {
      at: string;
      description: components['schemas']['Bilingual'];
      instruments: components['schemas']['Instrument'][];
      when?: unknown;
      needs: {
        fact: string;
        question: components['schemas']['Bilingual'];
        who?: components['schemas']['Bilingual'];
        proof?: components['schemas']['Bilingual'];
      }[];
      remedy: components['schemas']['Bilingual'] | null;
      exceptions: components['schemas']['Bilingual'][];
      evidence: components['schemas']['Bilingual'][];
      note: components['schemas']['Bilingual'] | null;
      clock: {
        shape: string;
        limit: number | string | null;
        unit: string | null;
        starts: components['schemas']['Bilingual'];
      } | null;
      examples: {
        name: components['schemas']['Bilingual'];
        is: string;
        kind: string | null;
        date: string;
        holds: string;
        facts: { [key: string]: unknown };
      }[];
      editions: { from: string; cites: string[] }[];
      touches: { findings: number; tasks: number; clocks: number };
    };
    RuleVerdict: {
      rule: string;
      pack: string;
      title: components['schemas']['Bilingual'];
      holds: 'yes' | 'no' | 'unknown';
      status: 'in_force' | 'draft' | 'unverified' | 'repealed';
      cites: string[];
      because?: { [key: string]: unknown } | null;
    };
    Scan: components['schemas']['ScanLine'] & {
      profile: 'pipl' | 'strict';
      publication: components['schemas']['Publication'] & ({ answers?: { [key: string]: boolean } } | null);
      types: components['schemas']['TypeCount'][];
      articles: components['schemas']['Article'][];
      verdict: components['schemas']['Verdict'] | null;
      files: components['schemas']['ScanFile'][];
      filesOmitted: number;
      progress: { done: number; total: number | null; text?: string } | null;
    };
    ScanAnswers: { answers: { [key: string]: boolean | null } };
    ScanAsked: { fileIds: string[]; publication?: components['schemas']['Publication']; profile?: 'pipl' | 'strict' };
    ScanFile: {
      id: string;
      name: string;
      bytes: number;
      sha256: string;
      state: components['schemas']['ScanState'];
      outcome: components['schemas']['Outcome'];
      findings: number;
      sensitive: number;
      masked: number;
      records: number;
      people: components['schemas']['People'];
      types: components['schemas']['TypeCount'][];
      columns: components['schemas']['Column'][];
      columnsOmitted: number;
      excerpts: components['schemas']['Excerpt'][];
      problems: components['schemas']['ReadProblem'][];
      verdict: components['schemas']['Verdict'] | null;
      suggestion: components['schemas']['Suggestion'];
      redacted: components['schemas']['RedactedCopy'];
      viewRecords: number;
    };
    ScanFilePage: { items: components['schemas']['ScanFile'][]; next: string | null };
    ScanLine: {
      id: string;
      number: string;
      title: string;
      state: components['schemas']['ScanState'];
      outcome: components['schemas']['Outcome'];
      totals: components['schemas']['ScanTotals'];
      jobId: string;
      by: string;
      byName: string | null;
      createdAt: string;
      endedAt: string | null;
      version: number;
    };
    ScanPage: { items: components['schemas']['ScanLine'][]; next: string | null };
    ScanState: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
    ScanTotals: {
      files: number;
      filesDone: number;
      filesFailed: number;
      bytes: number;
      records: number;
      findings: number;
      sensitive: number;
      masked: number;
      people: number;
      peopleAtLeast: boolean;
    };
    Sdk: {
      id: string;
      name: components['schemas']['Bilingual'];
      company: string | null;
      category: string;
      thirdParty: boolean;
      confidence: string | number;
      version?: unknown;
      collects?: unknown;
      policy?: unknown;
      evidence?: unknown;
    };
    Seller: { account: string; since: string; documents: { kind: string; seenAt: string }[]; noticedAt?: string };
    SellerFacts: { account: string; facts: { [key: string]: boolean | string | number } };
    Session: {
      person: { id: string; name: string; account: string; roles: components['schemas']['Role'][] };
      tenant: { id: string; slug: string; name: string; demo: boolean };
      may: string[];
      csrf: string;
      mustChangePassword: boolean;
      totp: boolean;
      endsAt: string;
    };
    SetUp: {
      code: string;
      tenant: { name: string; slug: string; suite?: 'international' | 'sm' };
      securityAdmin: { account: string; name: string; password: string };
      systemAdmin?: { account: string; name: string; password: string };
    };
    SetUpDone: { tenant: string };
    SetUpState: { needed: boolean };
    Setting: { key: string; value?: unknown; set: boolean; version: number };
    SettingChange: { value?: unknown };
    Settings: { items: components['schemas']['Setting'][] };
    Severity: 'critical' | 'high' | 'medium' | 'low';
    Share: { label: string; count: number };
    Shield: { thread: string; victim: string; endsAt: string; hidden: number };
    ShieldWanted: { thread: string; victim: string; days?: number };
    SignIn: { account: string; password: string; totp?: string; tenant?: string };
    SignerPurpose: 'law' | 'terms';
    SlangDrift: { posts: number; items: { text: string; violating: number; ok: number; weight: number }[] };
    Standing: 'in_force' | 'draft' | 'unverified' | 'repealed' | 'future' | 'past';
    Status: {
      due: { overdue: number; today: number } | null;
      ledger: {
        state: 'ok' | 'checkpoint-late' | 'witness-missing' | 'blocked' | 'mismatch';
        size: number;
        checkpointAt: string | null;
        witnesses: { seen: number; of: number };
      } | null;
    };
    StripDay: {
      date: string;
      kind: 'start' | 'counted' | 'rest';
      n: number | null;
      name: string | null;
      notice: string | null;
      due: boolean;
    };
    SubtractionStep: {
      key: 'heading_or_blank' | 'unmatched' | 'invalid' | 'exact_duplicate' | 'same_person';
      title: components['schemas']['Bilingual'];
      count: number;
      left: number;
      reasons: { reason: string; count: number }[];
    };
    Suggestion: 'app' | 'case';
    SuppressAsked: {
      reason: components['schemas']['SuppressionReason'];
      note: string;
      until: string;
      mark?: { line: number; start: number; end: number };
    };
    Suppression: {
      id: string;
      reason: components['schemas']['SuppressionReason'];
      note: string;
      until: string;
      by: string;
      at: string;
      mark: { line: number; start: number; end: number } | null;
      liftedAt: string | null;
    };
    SuppressionReason: 'not_personal' | 'accepted' | 'test_data';
    Tally: { violation: number; suspected: number; not_seen: number; human: number; not_applicable: number };
    Task: components['schemas']['TaskLine'] & {
      what: string;
      remedy: string;
      secondPerson: boolean;
      deadline: components['schemas']['Deadline'] | null;
      dueReason: string | null;
      by: { id: string; name: string };
      doneBy: { id: string; name: string } | null;
      reviewedBy: { id: string; name: string } | null;
      closedAt: string | null;
      events: components['schemas']['TaskEvent'][];
      linked: components['schemas']['Finding'][];
    };
    TaskAsked: {
      title: string;
      what?: string;
      severity?: components['schemas']['Severity'];
      findingIds?: string[];
      owner?: string | null;
      due?: components['schemas']['DueAsked'];
      secondPerson?: boolean;
    };
    TaskCalendar: {
      days: components['schemas']['CalendarDay'][];
      overdue: components['schemas']['TaskLine'][];
      unannounced: number[];
    };
    TaskChange: {
      title?: string;
      what?: string;
      severity?: components['schemas']['Severity'];
      owner?: string | null;
      remedy?: string;
    };
    TaskEvent: {
      id: string;
      kind: 'comment' | 'owner' | 'due' | 'remedy' | 'proof' | 'done' | 'review' | 'returned' | 'reopened' | 'created';
      by: { id: string; name: string };
      at: string;
      text: string;
      fileId: string | null;
    };
    TaskLine: {
      id: string;
      number: string;
      title: string;
      severity: components['schemas']['Severity'];
      state: components['schemas']['TaskState'];
      owner: { id: string; name: string } | null;
      dueAt: string | null;
      dueDay: string | null;
      dueRule: string | null;
      provisional: boolean;
      overdue: boolean;
      proofs: number;
      findings: number;
      recurred: boolean;
      createdAt: string;
      version: number;
    };
    TaskPage: {
      items: components['schemas']['TaskLine'][];
      next: string | null;
      overdue: components['schemas']['TaskLine'][];
      counts: { mine: number; overdue: number; week: number; review: number };
    };
    TaskState: 'open' | 'review' | 'done';
    Tenant: {
      id: string;
      slug: string;
      name: string;
      suite: 'international' | 'sm';
      demo: boolean;
      createdAt: string;
      version: number;
    };
    TenantChange: { name: string };
    TermPack: {
      id: string;
      packId: string;
      packVersion: string;
      hash: string;
      terms: number;
      signer: string;
      state: 'proposed' | 'declined' | 'active' | 'replaced' | 'removed';
      proposedBy: string;
      proposedAt: string;
      activatedBy: string | null;
      activatedAt: string | null;
      endedBy: string | null;
      endedAt: string | null;
      version: number;
    };
    TermPackDetail: components['schemas']['TermPack'] & { text: string };
    TermPacks: { judging: string; items: components['schemas']['TermPack'][] };
    Token: {
      id: string;
      person: string;
      name: string;
      scopes: string[];
      createdAt: string;
      endsAt: string;
      usedAt: string | null;
      revokedAt: string | null;
    };
    TokenPage: { items: components['schemas']['Token'][]; next: string | null };
    TotpConfirmation: { secret: string; code: string; password: string };
    TotpEnrolment: { secret: string; uri: string };
    TotpProposal: { [key: string]: unknown };
    Touched: {
      findings: { id: string; number: string; code: string; rule: string }[];
      tasks: { id: string; number: string; rule: string }[];
      clocks: { object: string; rule: string; dueAt: string | null }[];
    };
    Transparency: {
      from: string;
      to: string;
      received: number;
      judged: { [key: string]: number };
      byCategory: { [key: string]: number };
      decided: { [key: string]: number };
      appeals: { filed: number; upheld: number; overturned: number };
      complaints: number;
      orders: { registered: number; delivered: number; refused: number };
      holds: number;
      entries: { first: number | null; last: number | null };
    };
    TypeCount: {
      type: string;
      title: components['schemas']['Bilingual'];
      sensitivity: 'sensitive' | 'ordinary' | 'depends';
      count: number;
    };
    Verdict: {
      kind: string;
      date: string;
      packs: { id: string; version: string; hash: string }[];
      outcome: components['schemas']['Outcome'];
      violations: string[];
      notViolations: string[];
      undetermined: string[];
      suspected: string[];
      findings: string[];
      cites: string[];
      remedies: { rule: string; remedy: components['schemas']['Bilingual'] }[];
      duties: { rule: string; duty: components['schemas']['Bilingual']; clocks: string[] }[];
      human: { rule: string; text: components['schemas']['Bilingual'] }[];
      questions: components['schemas']['Question'][];
      conflicts: { kind: string; rules: string[]; text: components['schemas']['Bilingual'] }[];
      notDeciding: { rule: string; status: string }[];
      rules: components['schemas']['RuleVerdict'][];
      facts: { [key: string]: unknown };
      more: { [key: string]: unknown };
    };
    VersionAsked: {
      packageId: string;
      policyIds?: string[];
      runIds?: string[];
      type?: string | null;
      channel?: string | null;
    };
    ViewMark: {
      start: number;
      end: number;
      cell?: number;
      type: string;
      masked: boolean;
      sensitivity: 'sensitive' | 'ordinary' | 'depends';
      confidence: number;
      reasons: components['schemas']['Reason'][];
      suppressed: boolean;
    };
    ViewPage: { items: components['schemas']['ViewRecord'][]; next: string | null; records: number; density: number[] };
    ViewRecord: {
      line: number;
      place: components['schemas']['Place'];
      text?: string;
      table?: string;
      cells?: string[];
      marks: components['schemas']['ViewMark'][];
    };
    WarningCard: {
      risky: boolean;
      terms: string[];
      title: { zh: string; en: string } | null;
      text: { zh: string; en: string } | null;
    };
    Webhook: {
      id: string;
      url: string;
      events: string[];
      state: 'on' | 'off';
      lastStatus: string | null;
      lastAt: string | null;
      createdAt: string;
      version: number;
    };
    WebhookChange: { events?: string[]; state?: 'on' | 'off' };
    Webhooks: { items: components['schemas']['Webhook'][] };
    WhatIf: {
      without?: ('heading_or_blank' | 'unmatched' | 'invalid' | 'exact_duplicate' | 'same_person')[];
      unit?: components['schemas']['CountUnit'];
      facts?: components['schemas']['CaseFacts'];
      date?: string;
    };
    WhatIfAnswer: { effective: number; level: string; verdict: components['schemas']['Verdict'] };
    Window: { from: string | null; to: string | null };
    WitnessPolicy: { text: string };
  };
}
