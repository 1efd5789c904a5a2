// Serves subscriptions over websockets, by the packages `graphql-ws` and `ws`.
//
//   node subscriptions.mjs
//
// Prints the port; listens at `/live`. Ends when its input ends. Each connection and
// each end of a subscription is printed as a line of JSON.

import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const schema = buildSchema(`
  type Query { now: Int! }
  type Subscription { count(to: Int!): Int!, caller: String }
`);
const told = (it) => process.stdout.write(`${JSON.stringify(it)}\n`);

const roots = {
  async *count({ to }) {
    try {
      for (let count = 1; count <= to; count += 1) {
        await new Promise((done) => setTimeout(done, 1));
        if (count === 13) throw new Error('thirteen');
        yield { count };
      }
    } finally {
      told({ ended: 'count' });
    }
  },
  async *caller(_, { caller }) {
    yield { caller };
  },
};

const http = createServer((_, response) => response.writeHead(404).end());
const server = new WebSocketServer({ server: http, path: '/live' });
useServer(
  {
    schema,
    roots: { subscription: roots },
    context: (it) => ({ caller: it.connectionParams?.Authorization }),
    onConnect: (it) => it.connectionParams?.Authorization !== 'Bearer nobody',
    onDisconnect: (_, code) => told({ closed: code }),
  },
  server,
);
process.stdin.on('end', () => process.exit()).resume();
http.listen(0, '127.0.0.1', () => console.log(http.address().port));
