/** Endings of domains that people write without a scheme: the country codes of ISO 3166 in use, and the common others. */
const endings: ReadonlySet<string> = new Set(
  [
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz",
    "ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr",
    "ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp",
    "ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz",
    "na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw",
    "sa sb sc sd se sg sh si sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz",
    "ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw",
    "com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post example",
    "app art blog books cloud club community design dev email events foundation fun games garden global guide help library",
    "life link live lol love media money news ngo online page party photos press review shop site social space store stream",
    "studio support team tech today tools tube town video website wiki work world xyz zone",
  ]
    .join(" ")
    .split(" "),
);

/** Whether a domain may end so; as of January 2026, the endings met in posts. */
export function isDomainEnding(ending: string): boolean {
  return endings.has(ending.toLowerCase());
}
