import type { NeedFamily } from "../cue.ts";

/** Somebody tells the library that something is broken, wrong or out of place. */
export const report: NeedFamily = {
  kind: "report",
  cues: [
    {
      name: "report/broken",
      language: "en",
      weight: 0.6,
      phrases: [
        "(site|website|catalog|catalogue|app|link|page|wifi|internet|printer|elevator|lift|door|machine|system|server|phone|phones|toilet|restroom|heating|ac|light|lights|book drop|scanner|login) (is|are|was|has been|seems|keeps|appears|looks|isn't|won't|doesn't|still)? (be)? (down|out|offline|broken|dead|stuck|jammed|leaking|flooded|locked|closed|throwing|giving|showing|returning|timing|work|working|load|not|crashed|crashing)",
        "(throwing|getting|gives|giving|shows|returns|returning|see) (me|us|an|a|the)? (error|errors|502|502s|404|404s|500|500s|503|timeout|blank)",
        "(broken|dead|wrong|bad) (link|links|page|url|date|hours|address|phone number|number)",
        "(typo|misprint) (in|on)",
        "(is|are) (leaking|flooding|smoking|on fire|jammed|overflowing)",
      ],
      examples: ["the [app is giving errors]", "there is a [broken link] on the page", "[website is down]"],
      lookAlikes: ["I sat down", "the app is great"],
    },
    {
      name: "report/heads-up",
      language: "en",
      weight: 0.62,
      phrases: [
        "(heads up|fyi|just so you know|for your information|psa)",
        "(just)? (letting|wanted to let|let) (you|y'all) know",
        "(you|someone|somebody) (may|might) (want|like) to (know|check|look|fix)",
        "(noticed|spotted|found|saw) (that)? (the|a|an|your|somebody|someone) ... (left|is open|open|missing|wrong|broken|lost|leak|typo)",
        "(has|have) (not)? been (reported|vandalized|vandalised)",
      ],
      examples: ["[heads up], the door sticks", "[wanted to let you know] the hours online are wrong"],
      lookAlikes: ["keep your head up"],
    },
    {
      name: "report/es-aviso",
      language: "es",
      weight: 0.62,
      phrases: [
        "(la página|el sitio|la app|el catálogo|el internet|la impresora|el elevador|el enlace) (no|está|se) (funciona|abre|sirve|carga|caída|caído|descompuesta|descompuesto|cayó|roto|rota)?",
        "(les|le) (aviso|informo|comento) que",
      ],
      examples: ["[la página no funciona]", "[les aviso que] la puerta está abierta"],
      lookAlikes: ["una página bonita"],
    },
  ],
};
