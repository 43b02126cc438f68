/* The chain of traceability as a picture in layers and as a plain table. Data and words come from the server. */
(function () {
  'use strict';
  const page = document.getElementById('chain');
  const context = page.dataset.context || '';
  const words = JSON.parse(document.getElementById('chain-texts').textContent);
  const text = key => words['traceability.page.' + key] || key;
  const COLOUR = { SOUND: '#1b7a3d', DUE: '#9a6200', TO_SUPPLY: '#6b3fa0', BROKEN: '#b3261e' };
  const SIGN = { SOUND: '●', DUE: '▲', TO_SUPPLY: '◆', BROKEN: '■' };
  const STATUS = { SOUND: 'good', DUE: 'warn', TO_SUPPLY: 'review', BROKEN: 'bad' };
  const PAGES = {
    INSTRUMENT: '/standards/instrument.xhtml?no=', STANDARD: '/standards/standard.xhtml?no=',
    UPPER: '/traceability/upper-standards.xhtml?text=', NATIONAL: '/traceability/upper-standards.xhtml?kind=NATIONAL&text=',
    RESULT: '/certificate/certificate.xhtml?no='
  };
  const WIDTH = 200, HEIGHT = 128, GAP = 20, LAYER = 176, PER_ROW = 8;
  const day = document.getElementById('day');
  const slider = document.getElementById('slider');
  let cy = null;
  let asKnownNow = false;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children.filter(child => child !== null && child !== undefined));
    return made;
  }

  function link(node) {
    const base = PAGES[node.kind];
    return base ? context + base + encodeURIComponent(node.code) : null;
  }

  function label(one) {
    const node = one.node;
    const lines = [one.kindText + '  ' + SIGN[node.state] + ' ' + one.stateText, node.code, node.name];
    if (node.accuracy) lines.push(node.accuracy);
    if (node.laboratory) lines.push(node.laboratory);
    if (node.goodUntil) lines.push(text('until') + ' ' + node.goodUntil);
    if (node.results && node.results.results > 0) {
      lines.push(text('results').replace('{0}', node.results.results).replace('{1}', node.results.certificates));
    }
    return lines.join('\n');
  }

  /* Layers from the SI down; a long layer goes on in further rows. Neighbours stay near what they rest on. */
  function positions(nodes, edges) {
    const upper = {};
    edges.forEach(one => { if (one.edge.upper) (upper[one.edge.lower] = upper[one.edge.lower] || []).push(one.edge.upper); });
    const layers = [...new Set(nodes.map(one => one.node.level))].sort((a, b) => a - b);
    const at = {};
    let y = 0;
    layers.forEach(level => {
      const row = nodes.filter(one => one.node.level === level);
      const wish = code => {
        const xs = (upper[code] || []).filter(up => at[up]).map(up => at[up].x);
        return xs.length ? xs.reduce((a, b) => a + b, 0) / xs.length : 0;
      };
      row.sort((a, b) => wish(a.node.code) - wish(b.node.code) || a.node.code.localeCompare(b.node.code));
      const perRow = Math.max(PER_ROW, Math.ceil(Math.sqrt(row.length) * 2.4));
      for (let first = 0; first < row.length; first += perRow) {
        const some = row.slice(first, first + perRow);
        some.forEach((one, i) => { at[one.node.code] = { x: (i - (some.length - 1) / 2) * (WIDTH + GAP), y }; });
        y += LAYER;
      }
    });
    return at;
  }

  function draw(answer) {
    const at = positions(answer.nodes, answer.edges);
    const elements = answer.nodes.map(one => ({
      data: { id: one.node.code, label: label(one), colour: COLOUR[one.node.state], link: link(one.node), kind: one.node.kind },
      position: at[one.node.code]
    }));
    answer.edges.filter(one => one.edge.upper).forEach((one, i) => {
      elements.push({ data: {
        id: 'step' + i, source: one.edge.lower, target: one.edge.upper, colour: COLOUR[one.edge.state],
        label: one.edge.kind === 'CALIBRATION' ? one.edge.certificateNo + '\n' + one.edge.madeOn : '',
        dashed: one.edge.kind === 'EXPECTED' || one.edge.kind === 'MEMBER' ? 'dashed' : 'solid'
      } });
    });
    if (cy) cy.destroy();
    cy = cytoscape({
      container: document.getElementById('canvas'), elements, layout: { name: 'preset', fit: true, padding: 24 },
      minZoom: .08, maxZoom: 3, wheelSensitivity: .3, autoungrabify: true,
      style: [
        { selector: 'node', style: {
          shape: 'round-rectangle', width: WIDTH, height: HEIGHT, 'background-color': '#fff', 'border-width': 2.5, 'border-color': 'data(colour)',
          label: 'data(label)', 'text-wrap': 'wrap', 'text-max-width': WIDTH - 14, 'text-valign': 'center', 'text-halign': 'center',
          'text-overflow-wrap': 'anywhere', 'font-size': 14, 'font-family': '"Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif', color: '#1f2933', 'line-height': 1.2 } },
        { selector: 'node[kind = "SI"]', style: { 'background-color': '#e8f1fa' } },
        { selector: 'node[kind = "STANDARD"]', style: { 'background-color': '#eef7f0' } },
        { selector: 'node:selected', style: { 'border-width': 5 } },
        { selector: 'edge', style: {
          width: 2, 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier',
          'line-style': 'data(dashed)', label: 'data(label)', 'text-wrap': 'wrap', 'font-size': 11, color: '#52606d',
          'text-background-color': '#fff', 'text-background-opacity': .85, 'text-background-padding': 2 } },
        { selector: '.faint', style: { opacity: .18 } }
      ]
    });
    cy.on('tap', 'node', event => highlight(event.target));
    cy.on('tap', event => { if (event.target === cy) cy.elements().removeClass('faint'); });
    cy.on('dbltap', 'node', event => { if (event.target.data('link')) window.location.assign(event.target.data('link')); });
    if (cy.zoom() < .35) {
      cy.zoom(.35);
      cy.center(cy.getElementById(answer.subject).nonempty() ? cy.getElementById(answer.subject) : cy.nodes());
    }
  }

  /* Everything above and below the chosen box stays in sight, the rest grows faint. */
  function highlight(node) {
    const related = node.successors().union(node.predecessors()).union(node);
    cy.elements().addClass('faint');
    related.removeClass('faint');
  }

  function status(state, words) {
    return element('span', { 'class': 'status status-' + STATUS[state] }, words);
  }

  function table(answer) {
    const body = element('tbody');
    answer.nodes.slice().sort((a, b) => a.node.level - b.node.level || a.node.code.localeCompare(b.node.code)).forEach(one => {
      const node = one.node;
      const above = answer.edges.filter(step => step.edge.lower === node.code).map(step => {
        const paper = step.edge.kind === 'CALIBRATION' ? ' · ' + step.edge.certificateNo + ' · ' + step.edge.madeOn + '～' + (step.edge.validTo || '') : '';
        return element('div', {}, (step.edge.upper || text('unknown')) + ' (' + step.kindText + ')' + paper);
      });
      const name = link(node) ? element('a', { href: link(node) }, node.code) : node.code;
      body.append(element('tr', { id: 'row-' + node.code },
        element('td', {}, one.kindText), element('td', {}, name), element('td', {}, node.name),
        element('td', {}, [node.range, node.accuracy].filter(Boolean).join('; ')),
        element('td', {}, [node.laboratory, node.accreditation].filter(Boolean).join(' · ')),
        element('td', {}, node.goodUntil || ''), element('td', {}, ...above), element('td', {}, status(node.state, one.stateText)),
        element('td', {}, node.results ? String(node.results.certificates) : '')));
    });
    const heads = ['layer', 'code', 'name', 'figures', 'laboratory', 'until', 'above', 'state', 'certificates'];
    const head = element('thead', {}, element('tr', {}, ...heads.map(key => element('th', { scope: 'col' }, text(key)))));
    document.getElementById('table').replaceChildren(element('table', {}, head, body));
  }

  function breaks(answer) {
    const count = document.getElementById('count');
    count.className = 'status status-' + (answer.blocking > 0 ? 'bad' : 'good');
    count.textContent = answer.blocking > 0 ? text('broken').replace('{0}', answer.blocking) : text('whole');
    document.getElementById('breaks').replaceChildren(...answer.breaks.map(one =>
      element('div', { 'class': 'notice ' + (one.blocking ? 'bad' : 'warn') }, one.sentence)));
  }

  async function load() {
    let path = '/api/v1/traceability/' + page.dataset.source;
    if (page.dataset.document === 'true') path += asKnownNow ? '/known' : '';
    else path += '?day=' + day.value;
    const response = await fetch(context + path, { headers: { Accept: 'application/json' } });
    const answer = await response.json();
    if (!response.ok) {
      document.getElementById('breaks').replaceChildren(element('div', { 'class': 'notice bad' }, answer.detail || text('failed')));
      return;
    }
    if (page.dataset.document === 'true') day.value = answer.day;
    const print = document.getElementById('print');
    print.href = context + '/api/v1/traceability/' + page.dataset.source + '/pdf' + (page.dataset.document === 'true' ? '' : '?day=' + day.value);
    draw(answer);
    table(answer);
    breaks(answer);
    page.dataset.ready = answer.day;
  }

  function shift(days) {
    const moved = new Date(page.dataset.today + 'T00:00:00Z');
    moved.setUTCDate(moved.getUTCDate() + Number(days));
    return moved.toISOString().slice(0, 10);
  }

  if (!page.dataset.source) return;
  if (page.dataset.document === 'true') {
    slider.hidden = true;
    day.disabled = true;
    document.getElementById('now').addEventListener('click', event => {
      asKnownNow = !asKnownNow;
      event.currentTarget.setAttribute('aria-pressed', String(asKnownNow));
      load();
    });
  }
  slider.addEventListener('input', () => { day.value = shift(slider.value); });
  slider.addEventListener('change', load);
  day.addEventListener('change', load);
  document.getElementById('zoomIn').addEventListener('click', () => cy.zoom({ level: cy.zoom() * 1.25, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }));
  document.getElementById('zoomOut').addEventListener('click', () => cy.zoom({ level: cy.zoom() / 1.25, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }));
  document.getElementById('fit').addEventListener('click', () => cy.fit(undefined, 24));
  load();
}());
