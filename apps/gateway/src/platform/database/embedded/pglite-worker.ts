// The thread in which PGlite lives, so that a long query never stops the gateway's event loop.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pgliteExtensions } from './pglite-extensions.ts';
import { WireServer } from './wire-server.ts';
import { type FromWorker, progressSlots, type ToWorker, type WorkerOptions } from './worker-protocol.ts';

const parent = parentPort as MessagePort;
const options = workerData as WorkerOptions;

function tell(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  parent.postMessage(message, transfer);
}

async function openEngine(): Promise<PGlite> {
  const { source } = options;
  if (source.kind === 'folder') return await PGlite.create({ dataDir: source.folder, extensions: pgliteExtensions });
  return await PGlite.create({
    extensions: pgliteExtensions,
    ...(source.dump === null ? {} : { loadDataDir: new Blob([source.dump as Uint8Array<ArrayBuffer>]) }),
  });
}

function serve(db: PGlite): WireServer {
  const progress = new Int32Array(options.progress);
  return new WireServer({
    db,
    statementTimeoutMs: options.statementTimeoutMs,
    idleInTransactionMs: options.idleInTransactionMs,
    broken: (reason) => tell({ type: 'broken', reason }),
    progress: {
      begin: (connection, timeoutMs) => {
        Atomics.store(progress, progressSlots.timeout, timeoutMs);
        Atomics.store(progress, progressSlots.connection, connection);
        Atomics.add(progress, progressSlots.exchange, 1);
      },
      end: () => {
        Atomics.store(progress, progressSlots.connection, 0);
      },
    },
  });
}

function connect(server: WireServer, id: number, port: MessagePort): void {
  const connection = server.connect(
    (bytes) => {
      // What is posted takes its whole memory along: a view into a larger one is copied first.
      const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
      port.postMessage(own, [own.buffer as ArrayBuffer]);
    },
    () => port.close(),
    id,
  );
  port.on('message', (chunk: Uint8Array) => connection.receive(chunk));
  port.on('close', () => connection.closed());
}

try {
  const db = await openEngine();
  const server = serve(db);
  parent.on('message', async (message: ToWorker) => {
    if (message.type === 'connect') connect(server, message.id, message.port);
    else if (message.type === 'dump') {
      const dump = new Uint8Array(await (await db.dumpDataDir('none')).arrayBuffer());
      tell({ type: 'dumped', dump }, [dump.buffer]);
    } else {
      await db.close();
      tell({ type: 'closed' });
      parent.close();
    }
  });
  tell({ type: 'ready' });
} catch (error) {
  tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  parent.close();
}
