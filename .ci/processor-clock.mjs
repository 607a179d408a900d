// Has a program tell time by the processor's clock, which a busy machine does not move: `node --import` this file.
performance.now = () => process.cpuUsage().user / 1000
