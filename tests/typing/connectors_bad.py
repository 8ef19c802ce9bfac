"""Uses the connector stubs badly, once in each line that ends with `# wrong`."""

from flyte_connector_stubs import ActionEvent, Phase, Resource
from flyte_connector_stubs.core import GpuFault
from flyte_connector_stubs.tasks import Backoff

Resource(phase="RUNNING")  # wrong
Resource(agent_error=None)  # wrong
print(Resource(phase=Phase.RUNNING).state)  # wrong
ActionEvent(phase=Phase.RUNNING)  # wrong
ActionEvent(custom_info=1)  # wrong
GpuFault(gpu_index="0")  # wrong
GpuFault(code=None)  # wrong
index: int = GpuFault().gpu_index  # wrong
factor: float = Backoff().factor  # wrong
