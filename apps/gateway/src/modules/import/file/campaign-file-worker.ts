// The thread that reads one campaign file, so that megabytes of YAML never stop the gateway's event loop.
import { type MessagePort, parentPort } from 'node:worker_threads';
import { vietnamUnitsWithSeedProvinces } from '@thidua/core';
import { type CampaignFileReading, readCampaignFile } from './campaign-file-reading.ts';
import type { FromFileThread, ToFileThread } from './file-thread-protocol.ts';

const parent = parentPort as MessagePort;
let reading: CampaignFileReading | null = null;

async function answer(message: ToFileThread): Promise<FromFileThread[ToFileThread['type']]> {
  if (message.type === 'read') {
    const read = readCampaignFile(message.text, vietnamUnitsWithSeedProvinces());
    if (!('check' in read)) return { findings: read };
    reading = read;
    return { namespace: read.namespace, requires: read.requires };
  }
  if (reading === null) throw new Error(`Asked to ${message.type} before a file was read`);
  return message.type === 'check' ? await reading.check(message.known) : await reading.locate(message.asked);
}

parent.on('message', async (message: ToFileThread) => parent.postMessage(await answer(message)));
