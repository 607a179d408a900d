/** Node loads copydesk from `node_modules`, and each language when a text asks for it. */
export default { serverExternalPackages: ['copydesk'] }
